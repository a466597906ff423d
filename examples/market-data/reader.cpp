#include "Quotes.hpp"

#include <cstdlib>
#include <iostream>

/* All values belong to the bid, as the writer sets them. */
static bool of_one_update(const Quotes &page) {
    for (int level = 0; level < 5; level++) {
        if (page.depth[level] != page.bid + level) {
            return false;
        }
    }
    return page.ask == page.bid + 2;
}

int main() {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    try {
        sharedstruct::Shared<const Quotes> quotes("quotes"); // read-only
        int changes = 0;
        int torn = 0;
        Quotes last = quotes.snapshot();
        while (changes < 1000 && std::chrono::steady_clock::now() < end) {
            const Quotes page = quotes.snapshot();
            if (!of_one_update(page)) {
                torn++;
            }
            if (page.bid != last.bid) {
                changes++;
            }
            last = page;
        }
        std::cout << sharedstruct::fields(last).get_symbol() << ": " << changes << " changes, " << torn << " torn"
                  << std::endl;
        return torn == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (const sharedstruct::Error &error) {
        std::cerr << error.what() << std::endl;
        return EXIT_FAILURE;
    }
}
