#include "Quotes.hpp"

#include <cstdlib>
#include <iostream>

int main() {
    try {
        sharedstruct::Shared<const Quotes> quotes("quotes"); // read-only
        int torn = 0;
        int changes = 0;
        std::int64_t last = -1;
        for (int i = 0; i < 100000; i++) {
            const Quotes page = quotes.snapshot();
            if (page.ask != page.bid + 2) {
                torn++;
            }
            for (int level = 0; level < 5; level++) {
                if (page.depth[level] != page.bid + level) {
                    torn++;
                }
            }
            if (page.bid != last) {
                changes++;
            }
            last = page.bid;
        }
        const Quotes page = quotes.snapshot();
        std::cout << sharedstruct::fields(page).get_symbol() << ": 100000 snapshots, " << torn << " torn, "
                  << (changes > 1 ? "changing" : "still") << std::endl;
        return torn == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (const sharedstruct::Error &error) {
        std::cerr << error.what() << std::endl;
        return EXIT_FAILURE;
    }
}
