#pragma once

namespace attache {

// Reads the command line, installs logging and language, and runs one command or the window. Gives the exit code.
int runApplication(int argc, char **argv);

} // namespace attache
