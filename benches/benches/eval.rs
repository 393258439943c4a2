//! Evaluating templates: our own, made ones by their size, single expressions, and real templates
//! where a folder of them lies beside the project.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};

use armwright::eval::{Cloud, Context, Template, evaluate};
use armwright::json::Value;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

/// A place of which all is known.
fn context() -> Context {
    let context = Context::new().cloud(Cloud::Public);
    let told = context
        .subscription("11111111-1111-1111-1111-111111111111")
        .and_then(|context| context.tenant("22222222-2222-2222-2222-222222222222"))
        .and_then(|context| context.management_group("mg-oracle"))
        .and_then(|context| context.resource_group("rg-oracle"))
        .and_then(|context| context.location("eastus"))
        .and_then(|context| context.deployment_name("oracle"));
    told.expect("all of it is valid")
}

/// Reads and evaluates; how many resources there are.
fn whole(text: &str, context: &Context) -> usize {
    let template = Template::parse(text).expect("it is a template");
    evaluate(&template, context).resources().len()
}

fn examples(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("eval_example");
    for name in ["secure_platform", "two_groups"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../snapshots");
        let text = fs::read_to_string(folder.join(format!("{name}.snap.json")));
        let text = text.expect("the template of the example is there");
        let mut context = context();
        if name == "secure_platform" {
            context = context.parameter("adminObjectId", "33333333-3333-3333-3333-333333333333");
        }
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |bencher| {
            bencher.iter(|| whole(black_box(&text), &context));
        });
    }
    group.finish();
}

/// A template of so many resources, in loops of a hundred, each of which has a loop of its own and
/// is named by a variable.
fn loops(count: usize) -> String {
    let mut resources = Vec::new();
    for at in 0..count.div_ceil(100) {
        let turns = 100.min(count - at * 100);
        resources.push(format!(
            r#"{{
              "type": "Microsoft.Storage/storageAccounts",
              "apiVersion": "2023-05-01",
              "copy": {{ "name": "accounts{at}", "count": {turns} }},
              "name": "[format('{{0}}{at}x{{1}}', variables('prefix'), copyIndex())]",
              "location": "[resourceGroup().location]",
              "tags": "[union(parameters('tags'), createObject('index', string(copyIndex())))]",
              "sku": {{ "name": "[if(equals(mod(copyIndex(), 2), 0), 'Standard_LRS', 'Standard_ZRS')]" }},
              "properties": {{
                "minimumTlsVersion": "TLS1_2",
                "networkAcls": {{
                  "defaultAction": "Deny",
                  "copy": [
                    {{
                      "name": "ipRules",
                      "count": "[length(variables('addresses'))]",
                      "input": {{ "value": "[variables('addresses')[copyIndex('ipRules')]]" }}
                    }}
                  ]
                }}
              }}
            }}"#
        ));
    }
    format!(
        r#"{{
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": {{ "tags": {{ "type": "object", "defaultValue": {{ "team": "data" }} }} }},
          "variables": {{
            "prefix": "[toLower(concat('st', uniqueString(resourceGroup().id)))]",
            "addresses": "[map(range(0, 3), lambda('i', cidrSubnet('203.0.113.0/24', 28, lambdaVariables('i'))))]"
          }},
          "resources": [{}]
        }}"#,
        resources.join(",")
    )
}

fn made(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("eval_loops");
    for count in [100, 1_000, 5_000] {
        let (text, context) = (loops(count), context());
        assert_eq!(whole(&text, &context), count, "all of them are there");
        group.throughput(Throughput::Elements(count as u64));
        group.sample_size(if count < 5_000 { 50 } else { 10 });
        group.bench_with_input(BenchmarkId::from_parameter(count), &text, |bencher, text| {
            bencher.iter(|| whole(black_box(text), &context));
        });
    }
    group.finish();
}

/// Expressions as templates have them; `#` is another number in each that is evaluated, or else
/// `parameters` is spelled otherwise, so that none is known from the one before.
const EXPRESSIONS: [(&str, &str); 12] = [
    ("parameter", "parameters('text')"),
    ("property", "parameters('thing').a.b"),
    ("concat", "concat(parameters('text'), '-', toLower('PART#'))"),
    ("format", "format('{0}-{1}-{2:D3}', parameters('text'), 'x', #)"),
    ("resource_id", "resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet#', 'default')"),
    ("unique_string", "uniqueString(resourceGroup().id, 'n#')"),
    ("guid", "guid(resourceGroup().id, 'n#')"),
    ("condition", "if(and(equals(parameters('text'), 'x'), not(empty('#'))), 'a', 'b#')"),
    ("union", "union(parameters('thing'), createObject('b', createArray(1, #), 'c', null()))"),
    ("map", "map(range(#, 8), lambda('i', concat('n', string(lambdaVariables('i')))))"),
    ("cidr", "cidrSubnet('10.0.0.0/8', 24, #)"),
    ("left", "concat(reference(resourceId('A/b', 'n#'), '2023-01-01').id, parameters('text'))"),
];

/// So many of one expression are evaluated together.
const MANY: usize = 500;

fn many(expressions: impl Iterator<Item = String>) -> Template {
    let outputs = expressions.enumerate().map(|(at, text)| {
        let value = Value::from(format!("[{text}]")).to_compact();
        format!(r#""o{at}": {{ "type": "object", "value": {{ "value": {value} }} }}"#)
    });
    let text = format!(
        r#"{{
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": {{
            "text": {{ "type": "string", "defaultValue": "contoso" }},
            "thing": {{ "type": "object", "defaultValue": {{ "a": {{ "b": 1 }} }} }}
          }},
          "resources": [],
          "outputs": {{ {} }}
        }}"#,
        outputs.collect::<Vec<_>>().join(",")
    );
    Template::parse(&text).expect("it is a template")
}

fn expressions(criterion: &mut Criterion) {
    let context = context();
    let numbered = |text: &str, at: usize| {
        let spelled = "parameters".char_indices().map(|(place, letter)| {
            if at >> place & 1 == 1 { letter.to_ascii_uppercase() } else { letter }
        });
        let text = text.replace('#', &at.to_string());
        text.replace("parameters", &spelled.collect::<String>())
    };
    let all = |at: usize| numbered(EXPRESSIONS[at % EXPRESSIONS.len()].1, at);
    let mut group = criterion.benchmark_group("eval_expressions");
    group.throughput(Throughput::Elements(MANY as u64));
    group.sample_size(50);
    let mut measure = |name: &str, template: &Template| {
        let evaluated = evaluate(template, &context);
        assert!(evaluated.is_deployable(), "{name}: {:?}", evaluated.diagnostics());
        assert_eq!(evaluated.outputs().len(), MANY);
        group.bench_function(name, |bencher| {
            bencher.iter(|| evaluate(black_box(template), &context));
        });
    };
    // What the outputs cost, whatever is in them.
    measure("literal", &many((0..MANY).map(|at| at.to_string())));
    for (name, text) in EXPRESSIONS {
        measure(name, &many((0..MANY).map(|at| numbered(text, at))));
    }
    measure("mixed", &many((0..MANY).map(all)));
    group.finish();
}

/// The templates in and below a folder with the parameters that are to be given, which lie beside.
fn templates(folder: &Path, found: &mut Vec<(PathBuf, String, Context)>) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder can be read")
        .map(|entry| entry.expect("the folder can be read").path())
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            templates(&path, found);
            continue;
        }
        let beside = path.with_extension("snapshot.json");
        let (Ok(text), Ok(beside)) = (fs::read_to_string(&path), fs::read_to_string(beside)) else {
            continue;
        };
        let beside = Value::parse(&beside).expect("it is JSON");
        let given = beside.get("parameters").and_then(Value::as_object);
        let context = given
            .into_iter()
            .flatten()
            .fold(context(), |context, (name, value)| context.parameter(name, value));
        found.push((path, text, context));
    }
}

fn real(criterion: &mut Criterion) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    if !folder.exists() {
        return;
    }
    let mut all = Vec::new();
    templates(&folder, &mut all);
    // Some are there to be refused.
    all.retain(|(_, text, _)| Template::parse(text).is_ok());
    let mut group = criterion.benchmark_group("eval_real");
    let bytes: usize = all.iter().map(|(_, text, _)| text.len()).sum();
    group.throughput(Throughput::Bytes(bytes as u64));
    group.sample_size(10);
    group.bench_function(format!("all_{}", all.len()), |bencher| {
        bencher.iter(|| -> usize {
            all.iter().map(|(_, text, context)| whole(black_box(text), context)).sum()
        });
    });
    group.sample_size(50);
    for (path, text, context) in &all {
        let name = path.strip_prefix(&folder).expect("it is below").to_string_lossy();
        if !["avm/ptn.ai-ml.ai-foundry.json", "original/main.json"].contains(&&*name) {
            continue;
        }
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(BenchmarkId::new("read", &*name), |bencher| {
            bencher.iter(|| Template::parse(black_box(text)));
        });
        let template = Template::parse(text).expect("it was read before");
        group.bench_function(BenchmarkId::new("evaluate", &*name), |bencher| {
            bencher.iter(|| evaluate(black_box(&template), context));
        });
        group.bench_function(BenchmarkId::new("read_and_evaluate", &*name), |bencher| {
            bencher.iter(|| whole(black_box(text), context));
        });
    }
    group.finish();
}

criterion_group!(benches, examples, made, expressions, real);
criterion_main!(benches);
