//! Reading and writing expressions.

use std::hint::black_box;

use armwright::expr::Ast;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// As many arguments in calls within calls as make a text of some length.
fn nested(calls: usize) -> String {
    (0..calls).fold("parameters('name')".to_owned(), |inner, index| {
        format!("concat(toLower('part{index}'), {inner}, variables('list')[{index}].value)")
    })
}

fn expressions(criterion: &mut Criterion) {
    let id = "extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', \
              subscription().subscriptionId, parameters('group')), \
              'Microsoft.Storage/storageAccounts', variables('name'))";
    let inputs = [("id", id.to_owned()), ("nested_100", nested(100))];

    let mut group = criterion.benchmark_group("parse");
    for (name, text) in &inputs {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(name), text, |bencher, text| {
            bencher.iter(|| Ast::parse(black_box(text)).expect("the text is an expression"));
        });
    }
    group.finish();

    let mut group = criterion.benchmark_group("print");
    for (name, text) in &inputs {
        let ast = Ast::parse(text).expect("the text is an expression");
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::from_parameter(name), &ast, |bencher, ast| {
            bencher.iter(|| black_box(ast).to_template_string());
        });
    }
    group.finish();
}

criterion_group!(benches, expressions);
criterion_main!(benches);
