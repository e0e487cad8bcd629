@echo off
rem Starts Jacobian Lens with the first Java that is new enough.
setlocal EnableExtensions DisableDelayedExpansion
set "needed=25"
set "lib=%~dp0..\lib"
set "found="
call :try "%JAVA_HOME%"
call :try "%~dp0..\runtime"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for %%r in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
    for /d %%d in ("%%~r\*") do call :try "%%~d"
)
if not defined found (
    echo Jacobian Lens needs Java %needed% or newer. None was found in JAVA_HOME, on the PATH, in %ProgramFiles% or in %USERPROFILE%\.jdks: install one, or set JAVA_HOME. 1>&2
    exit /b 2
)
if "%~1"=="" goto window
if /i "%~1"=="open" goto window
rem the commands that are done at once start faster with one compiler, the long check is faster with both
set "compilers=-XX:TieredStopAtLevel=1"
if /i "%~1"=="check" set "compilers="
"%found%\bin\java.exe" -XX:+UseSerialGC %compilers% -Dfile.encoding=UTF-8 -Djava.awt.headless=true -cp "%lib%\*" jacobianlens.Main %*
exit /b %errorlevel%

:window
setlocal EnableDelayedExpansion
set "javafx="
for %%j in ("%lib%\javafx-*.jar") do set "javafx=!javafx!%%~fj;"
endlocal & set "javafx=%javafx%"
"%found%\bin\java.exe" -XX:+UseSerialGC -Dfile.encoding=UTF-8 --module-path "%javafx%" --add-modules javafx.controls,javafx.swing --enable-native-access=javafx.graphics -cp "%lib%\*" jacobianlens.Main %*
exit /b %errorlevel%

:try
if defined found exit /b
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "delims=.-+" %%m in (%%v) do if %%m geq %needed% set "found=%~f1"
)
exit /b
