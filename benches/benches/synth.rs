//! From a program's resources to the text of its template, by the number of resources.

use std::hint::black_box;

use armwright::{Deployment, Error};
use armwright_benches::{chain, nested_chain, plain, two_groups};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

fn text<S>(deployment: &Deployment<S>) -> Result<String, Error> {
    Ok(deployment.synth()?.to_string())
}

/// Benchmarks `make` for each of `sizes`; few samples where one takes long.
fn grow(
    criterion: &mut Criterion,
    name: &str,
    sizes: &[usize],
    make: impl Fn(usize) -> Result<String, Error>,
) {
    let mut group = criterion.benchmark_group(name);
    for &size in sizes {
        group.throughput(Throughput::Elements(size as u64));
        group.sample_size(if size < 5_000 { 50 } else { 10 });
        group.bench_with_input(BenchmarkId::from_parameter(size), &size, |bencher, &size| {
            bencher.iter(|| make(black_box(size)).expect("the deployment is valid"));
        });
    }
    group.finish();
}

fn synth(criterion: &mut Criterion) {
    let sizes = [10, 100, 1_000, 10_000, 100_000];
    grow(criterion, "chain", &sizes, |size| text(&chain(size)));
    grow(criterion, "nested_chain", &sizes, |size| text(&nested_chain(size)));
    grow(criterion, "two_groups", &sizes[1..4], |size| text(&two_groups(size)));
    grow(criterion, "plain_structs", &[5_000], |size| {
        Ok(serde_json::to_string_pretty(&plain::chain(size)).expect("it is plain data"))
    });
}

criterion_group!(benches, synth);
criterion_main!(benches);
