// Parses the document with rapidxml. `rapidxml FILE TIMES` prints the median time in milliseconds.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <rapidxml/rapidxml.hpp>

static int changes(const std::string &text) {
    // rapidxml changes the text while parsing, so each run needs a copy.
    std::vector<char> copy(text.begin(), text.end());
    copy.push_back('\0');
    rapidxml::xml_document<> document;
    document.parse<rapidxml::parse_validate_closing_tags>(copy.data());
    auto *node = document.first_node()->first_node("s:Body")->first_node()->first_node()->first_node();
    int number = 0;
    for (auto *change = node->first_node("m:Changes")->first_node(); change; change = change->next_sibling())
        number++;
    return number;
}

int main(int, char **arguments) {
    std::ifstream file(arguments[1], std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    std::vector<double> times(std::atoi(arguments[2]));
    for (auto &time : times) {
        auto start = std::chrono::steady_clock::now();
        if (changes(text) != 512) return 1;
        time = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    }
    std::sort(times.begin(), times.end());
    std::printf("%.3f\n", times[times.size() / 2]);
}
