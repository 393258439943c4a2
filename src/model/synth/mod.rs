//! From a deployment to its template, in six steps: collect the resources, resolve the references
//! between them, find what each waits for, stage the scopes that need each other, lower the
//! expressions to where they stand, and emit.

mod collect;
mod content;
mod cycle;
mod declare;
mod depend;
mod emit;
mod exam;
mod limits;
mod lower;
mod nested;
mod raw;
mod scan;
mod stage;
mod verify;

pub(crate) use raw::is_reserved;

use super::deployment::Plan;
use super::error::Error;
use super::template::Template;

/// The whole way; all problems of all steps are reported together, as far as later steps can go
/// on after an earlier one found some.
pub(crate) fn synth(plan: &Plan) -> Result<Template, Error> {
    let mut problems = Vec::new();
    let mut world = collect::collect(plan, &mut problems);
    verify::verify(&mut world, &mut problems);
    depend::depend(&mut world, &mut problems);
    let order = match cycle::order(&world) {
        Ok(order) => order,
        Err(cycle) => {
            problems.push(cycle);
            return Err(Error::new(problems));
        }
    };
    if !problems.is_empty() {
        return Err(Error::new(problems));
    }
    let blocks = stage::stage(&world, &order);
    let emitted = emit::emit(&world, &blocks, &mut problems);
    if problems.is_empty() && plan.limits {
        limits::check(&world, &blocks, &emitted, &mut problems);
    }
    if problems.is_empty() { Ok(emitted.template) } else { Err(Error::new(problems)) }
}
