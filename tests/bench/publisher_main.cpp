// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A paced publisher: bench_publisher HOST PORT USER PASSWORD TOPICS MESSAGES RATE [announce]
// Message n goes to topic bench/<n mod TOPICS>/state with {"value":n}. RATE 0: unpaced. Prints "first <ns> last <ns>" (steady clock) when done.
#include <mosquitto.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;

struct Plan
{
    const char* host;
    int port;
    const char* user;
    const char* password;
    long topics;
    long messages;
    double rate;
    bool announce;
};

void publish(mosquitto* client, const std::string& topic, const std::string& payload, bool retain)
{
    while (mosquitto_publish(client, nullptr, topic.c_str(), static_cast<int>(payload.size()), payload.data(), 0, retain) != MOSQ_ERR_SUCCESS)
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
                true);
        if (i % 200 == 199)
            flush(client);
    }
    flush(client);
}

void run(mosquitto* client, const Plan& plan)
{
    constexpr long burst = 64;
    const auto start = Clock::now();
    for (long n = 0; n < plan.messages; ++n) {
        publish(client, "bench/" + std::to_string(n % plan.topics) + "/state", "{\"value\":" + std::to_string(n) + "}", false);
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
    const Plan plan{argv[1], std::atoi(argv[2]), argv[3], argv[4], std::atol(argv[5]), std::atol(argv[6]), std::atof(argv[7]), argc > 8 && std::strcmp(argv[8], "announce") == 0};
    mosquitto_lib_init();
    mosquitto* client = mosquitto_new(nullptr, true, nullptr);
    mosquitto_username_pw_set(client, plan.user, plan.password);
    mosquitto_int_option(client, MOSQ_OPT_TCP_NODELAY, 1);
    if (mosquitto_connect(client, plan.host, plan.port, 60) != MOSQ_ERR_SUCCESS)
        return 1;
    mosquitto_loop(client, 1000, 1);
    if (plan.announce)
        announce(client, plan.topics);
    run(client, plan);
    mosquitto_disconnect(client);
    flush(client);
    mosquitto_destroy(client);
    return 0;
}
