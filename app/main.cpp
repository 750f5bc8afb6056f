#include "app/application.h"

#include <sys/stat.h>

int main(int argc, char **argv)
{
    umask(077); // before anything can create a file: what people wrote is for its owner alone
    return attache::runApplication(argc, argv);
}
