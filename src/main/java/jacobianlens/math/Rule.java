package jacobianlens.math;

/// One identity of matrix algebra: the reason a chain-rule step is cheap.
public enum Rule {
    ZERO_ABSORBS("zero-absorbs", "0\\,M = 0", "A zero factor makes the whole product zero."),
    IDENTITY_DROPS("identity-drops-out", "I\\,M = M", "The identity changes nothing, so it drops out."),
    INVERSE_CANCELS("inverse-cancels", "D\\,D^{-1} = I", "A matrix times its inverse is the identity."),
    SCALAR_IN_FRONT("scalar-in-front", "(cI)\\,M = c\\,M", "A multiple of the identity scales every entry."),
    MULTIPLY_DIAGONALS(
            "multiply-diagonals",
            "\\mathrm{diag}(a)\\,\\mathrm{diag}(b) = \\mathrm{diag}(a\\odot b)",
            "Two diagonal factors multiply entry by entry."),
    SCALE_ROWS("scale-rows", "\\mathrm{diag}(d)\\,M = (d_i\\,M_{ij})", "A diagonal factor on the left scales rows."),
    SCALE_COLUMNS(
            "scale-columns",
            "M\\,\\mathrm{diag}(d) = (M_{ij}\\,d_j)",
            "A diagonal factor on the right scales columns."),
    KEEP_ROW(
            "keep-row", "(e_k v^T)\\,M = e_k\\,(v^T M)", "A single row stays the only row; only that row is computed."),
    KEEP_COLUMN(
            "keep-column",
            "M\\,(v\\,e_k^T) = (M v)\\,e_k^T",
            "A single column stays the only column; only that column is computed."),
    PICK_COLUMN("pick-column", "M\\,(e_k v^T) = (M e_k)\\,v^T", "A single row picks one column of the left factor."),
    PICK_ROW("pick-row", "(v\\,e_k^T)\\,M = v\\,(e_k^T M)", "A single column picks one row of the right factor."),
    CONTRACT_OUTER(
            "contract-outer",
            "(u\\,v^T)\\,M = u\\,(v^T M)",
            "An outer product keeps one side and multiplies only the other."),
    DIAGONAL_MINUS_OUTER(
            "diagonal-minus-outer",
            "(\\mathrm{diag}(d) - u\\,v^T)\\,M = \\mathrm{diag}(d)\\,M - u\\,(v^T M)",
            "Scale the rows, then subtract one outer product."),
    OUTER_SUBTRACTED(
            "diagonal-minus-outer-right",
            "M\\,(\\mathrm{diag}(d) - u\\,v^T) = M\\,\\mathrm{diag}(d) - (M u)\\,v^T",
            "Scale the columns, then subtract one outer product."),
    MULTIPLY_DIAGONALS_MINUS_OUTERS(
            "multiply-diagonals-minus-outers",
            "(D - u\\,v^T)\\,(E - x\\,y^T) = D\\,E - (D x)\\,y^T - u\\,(v^T (E - x\\,y^T))",
            "The diagonals multiply, and one outer product is subtracted for each factor."),
    MULTIPLY_OUT("multiply-out", "(M N)_{ij} = \\sum_k M_{ik}\\,N_{kj}", "No structure helps: every sum is needed."),
    ADD_DIAGONALS(
            "add-diagonals",
            "\\mathrm{diag}(a) + \\mathrm{diag}(b) = \\mathrm{diag}(a + b)",
            "Two diagonal matrices add entry by entry."),
    INVERT_DIAGONAL(
            "invert-diagonal",
            "\\mathrm{diag}(a)^{-1} = \\mathrm{diag}(1/a_i)",
            "The inverse of a diagonal matrix inverts each diagonal entry.");

    private final String id;
    private final String law;
    private final String sentence;

    Rule(String id, String law, String sentence) {
        this.id = id;
        this.law = law;
        this.sentence = sentence;
    }

    /// The rule of the transposed product: Bᵀ·Aᵀ where this one made A·B.
    public Rule transposed() {
        return switch (this) {
            case SCALE_ROWS -> SCALE_COLUMNS;
            case SCALE_COLUMNS -> SCALE_ROWS;
            case KEEP_ROW -> KEEP_COLUMN;
            case KEEP_COLUMN -> KEEP_ROW;
            case PICK_ROW -> PICK_COLUMN;
            case PICK_COLUMN -> PICK_ROW;
            case DIAGONAL_MINUS_OUTER -> OUTER_SUBTRACTED;
            case OUTER_SUBTRACTED -> DIAGONAL_MINUS_OUTER;
            case ZERO_ABSORBS,
                    IDENTITY_DROPS,
                    INVERSE_CANCELS,
                    SCALAR_IN_FRONT,
                    MULTIPLY_DIAGONALS,
                    CONTRACT_OUTER,
                    MULTIPLY_DIAGONALS_MINUS_OUTERS,
                    MULTIPLY_OUT,
                    ADD_DIAGONALS,
                    INVERT_DIAGONAL -> this;
        };
    }

    /// The name in the command line's answers, such as `scale-rows`.
    public String id() {
        return id;
    }

    /// The identity as LaTeX.
    public String law() {
        return law;
    }

    /// The identity in one plain sentence.
    public String sentence() {
        return sentence;
    }
}
