/*
 * The answering end of a round trip in C++, by what is generated: NAME answers until it is told to stop. The same words as Trip.java.
 */
#include "Trip.hpp"

#include <iostream>
#include <unistd.h>

int main(int argc, char **argv) {
    if (argc != 2) {
        std::cerr << "NAME" << std::endl;
        return 2;
    }
    alarm(300); /* a partner that died must not leave this one spinning */
    try {
        sharedstruct::Shared<Trip> region(argv[1]);
        Trip &words = *region;
        std::int32_t last = 0;
        while (last != -1) {
            const std::int32_t value = __atomic_load_n(&words.request, __ATOMIC_ACQUIRE);
            if (value != last) {
                __atomic_store_n(&words.response, value, __ATOMIC_RELEASE);
                last = value;
            }
        }
    } catch (const sharedstruct::Error &error) {
        std::cerr << error.what() << std::endl;
        return 1;
    }
}
