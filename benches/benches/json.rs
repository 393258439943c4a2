//! Reading and writing the JSON of a template with a thousand resources.

use std::hint::black_box;

use armwright::json::Value;
use armwright_benches::chain;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

fn json(criterion: &mut Criterion) {
    let template = chain(1_000).synth().expect("a chain is a valid deployment");
    let text = template.to_string();
    let mut group = criterion.benchmark_group("json");

    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("read", |bencher| {
        bencher.iter(|| Value::parse(black_box(&text)).expect("a template is JSON"));
    });
    group.bench_function("write_pretty", |bencher| {
        bencher.iter(|| black_box(template.json()).to_pretty());
    });
    group.throughput(Throughput::Bytes(template.json().compact_len() as u64));
    group.bench_function("write_compact", |bencher| {
        bencher.iter(|| black_box(template.json()).to_compact());
    });
    group.finish();
}

criterion_group!(benches, json);
criterion_main!(benches);
