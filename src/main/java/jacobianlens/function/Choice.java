package jacobianlens.function;

/// One of several named possibilities, such as a convention.
public interface Choice {

    /// The name in files and on the command line.
    String id();
}
