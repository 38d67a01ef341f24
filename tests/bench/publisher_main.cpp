// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A paced publisher: bench_publisher HOST PORT USER PASSWORD TOPICS MESSAGES RATE [announce] [stamp] [retained=FILE]
// With a file each of its lines, topic, space and payload, is published retained first.
// Message n goes to topic bench/<n mod TOPICS>/state with {"value":n}; with stamp the value is the steady clock in microseconds. RATE 0: unpaced. Prints "first <ns> last <ns>" (steady clock) when done.
#include <mosquitto.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;

bool accepted = false; ///< set by the library's callbacks
bool received = false;
int lastMessage = 0;

struct Plan
{
    const char* host;
    int port;
    const char* user;
    const char* password;
    long topics;
    long messages;
    double rate;
    bool announce = false;
    bool stamp = false;
    const char* retained = nullptr; ///< name of a file
};

long microseconds()
{
    return static_cast<long>(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now().time_since_epoch()).count());
}

enum class Last : bool { No, Yes };

/// The last message waits for the broker's receipt: what was sent before it has been taken too, and a goodbye loses nothing.
void publish(mosquitto* client, const std::string& topic, const std::string& payload, bool retain, Last last)
{
    while (mosquitto_publish(client, last == Last::Yes ? &lastMessage : nullptr, topic.c_str(), static_cast<int>(payload.size()), payload.data(), last == Last::Yes ? 1 : 0, retain) != MOSQ_ERR_SUCCESS)
        mosquitto_loop(client, 10, 1);
    while (last == Last::Yes && !received)
        mosquitto_loop(client, 10, 1);
}

/// Everything handed to the kernel before we go on: the publisher must not hide a queue of its own.
void flush(mosquitto* client)
{
    while (mosquitto_want_write(client))
        mosquitto_loop(client, 1, 1);
}

void announce(mosquitto* client, long topics)
{
    for (long i = 0; i < topics; ++i) {
        const std::string n = std::to_string(i);
        publish(client, "homeassistant/sensor/bench" + n + "/value/config",
                R"({"name":"Value","unique_id":"bench)" + n + R"(","state_topic":"bench/)" + n + R"(/state","value_template":"{{ value_json.value }}","state_class":"measurement","unit_of_measurement":"W","device_class":"power","device":{"identifiers":["bench)"
                    + n + R"("],"name":"Bench )" + n + R"("}})",
                true, i + 1 == topics ? Last::Yes : Last::No);
        if (i % 200 == 199)
            flush(client);
    }
    flush(client);
}

bool publishLines(mosquitto* client, const char* name)
{
    std::ifstream file(name);
    if (!file)
        return false;
    std::string line;
    for (long i = 1; std::getline(file, line); ++i) {
        const auto space = line.find(' ');
        const Last last = file.peek() == std::ifstream::traits_type::eof() ? Last::Yes : Last::No;
        publish(client, line.substr(0, space), line.substr(space + 1), true, last);
        if (i % 200 == 0)
            flush(client);
    }
    flush(client);
    return true;
}

void run(mosquitto* client, const Plan& plan)
{
    const long burst = plan.stamp ? 8 : 64;
    const auto start = Clock::now();
    received = false;
    for (long n = 0; n < plan.messages; ++n) {
        publish(client, "bench/" + std::to_string(n % plan.topics) + "/state", "{\"value\":" + std::to_string(plan.stamp ? microseconds() : n) + "}", false, n + 1 == plan.messages ? Last::Yes : Last::No);
        if (n % burst != burst - 1)
            continue;
        flush(client);
        if (plan.rate > 0)
            std::this_thread::sleep_until(start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(static_cast<double>(n + 1) / plan.rate)));
    }
    flush(client);
    std::printf("first %lld last %lld\n", static_cast<long long>(start.time_since_epoch().count()), static_cast<long long>(Clock::now().time_since_epoch().count()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 8)
        return 2;
    Plan plan{argv[1], std::atoi(argv[2]), argv[3], argv[4], std::atol(argv[5]), std::atol(argv[6]), std::atof(argv[7])};
    for (int i = 8; i < argc; ++i) {
        plan.announce = plan.announce || std::strcmp(argv[i], "announce") == 0;
        plan.stamp = plan.stamp || std::strcmp(argv[i], "stamp") == 0;
        if (std::strncmp(argv[i], "retained=", 9) == 0)
            plan.retained = argv[i] + 9;
    }
    mosquitto_lib_init();
    mosquitto* client = mosquitto_new(nullptr, true, nullptr);
    mosquitto_username_pw_set(client, plan.user, plan.password);
    mosquitto_int_option(client, MOSQ_OPT_TCP_NODELAY, 1);
    mosquitto_connect_callback_set(client, [](mosquitto*, void*, int status) { accepted = status == 0; });
    mosquitto_publish_callback_set(client, [](mosquitto*, void*, int message) { received = received || message == lastMessage; });
    if (mosquitto_connect(client, plan.host, plan.port, 60) != MOSQ_ERR_SUCCESS)
        return 1;
    while (!accepted)
        mosquitto_loop(client, 10, 1);
    if (plan.announce)
        announce(client, plan.topics);
    if (plan.retained != nullptr && !publishLines(client, plan.retained))
        return 1;
    run(client, plan);
    mosquitto_disconnect(client);
    flush(client);
    mosquitto_destroy(client);
    return 0;
}
