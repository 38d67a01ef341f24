// SPDX-FileCopyrightText: Holdfast developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/codec/block.h"
#include "app/store/codec/segment.h"
#include "app/store/sample_batch.h"
#include "tests/fuzz/fuzz.h"

using namespace holdfast;

namespace {

QByteArray withChecksum(QByteArrayView bytes)
{
    ByteWriter out;
    out.all(bytes);
    return std::move(out).sealed32c();
}

} // namespace

/// Whatever lies in the file: it is read or refused, and what was read is written and read again as the same.
HOLDFAST_FUZZ_TARGET(history)
{
    ByteReader in(input);
    SampleRun run;
    if (readSegment(in, 1'795'521'600'000, run)) {
        const auto again = decodeBlock(encodeBlock(run));
        always(again && again->at == run.at && again->tag == run.tag);
    }
    const QByteArray sealed = withChecksum(input);
    static_cast<void>(decodeBlock(sealed));
    SampleRun one;
    if (const auto page = decodePage(sealed); page && !page->empty())
        always(pickFromPage(sealed, page->front().series, one));
    ByteWriter old;
    old.all(input);
    const QByteArray batch = std::move(old).sealed();
    static_cast<void>(decodeBlock(batch));
    static_cast<void>(decodeBatch(batch));
}
