//! An order in which every resource comes after those it needs, or the cycle that forbids one.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::super::error::{Problem, ProblemKind};
use super::collect::World;

/// The items that stand on their own, each after those it needs; among those that are free, in
/// the order of the items.
pub(super) fn order(world: &World<'_>) -> Result<Vec<usize>, Problem> {
    let hosts: Vec<usize> =
        (0..world.items.len()).filter(|item| world.items[*item].host.is_none()).collect();
    let mut waiting = vec![0usize; world.items.len()];
    let mut dependents: Vec<Vec<usize>> = vec![Vec::new(); world.items.len()];
    for &item in &hosts {
        waiting[item] = world.items[item].needs.len();
        for &needed in &world.items[item].needs {
            dependents[needed].push(item);
        }
    }
    let mut free: BinaryHeap<Reverse<usize>> =
        hosts.iter().filter(|item| waiting[**item] == 0).map(|item| Reverse(*item)).collect();
    let mut order = Vec::with_capacity(hosts.len());
    while let Some(Reverse(item)) = free.pop() {
        order.push(item);
        for &dependent in &dependents[item] {
            waiting[dependent] -= 1;
            if waiting[dependent] == 0 {
                free.push(Reverse(dependent));
            }
        }
    }
    if order.len() == hosts.len() { Ok(order) } else { Err(cycle(world, &waiting)) }
}

/// The cycle that is found by always going to the first need that still waits.
fn cycle(world: &World<'_>, waiting: &[usize]) -> Problem {
    let mut seen = vec![usize::MAX; waiting.len()];
    let mut path = Vec::new();
    let mut item = (0..waiting.len()).find(|item| waiting[*item] > 0).expect("some item waits");
    while seen[item] == usize::MAX {
        seen[item] = path.len();
        path.push(item);
        item = *world.items[item]
            .needs
            .iter()
            .find(|needed| waiting[**needed] > 0)
            .expect("an item that waits has a need that waits");
    }
    let round = &path[seen[item]..];
    let least = (0..round.len()).min_by_key(|at| round[*at]).expect("a cycle has a member");
    let names: Vec<String> = (0..=round.len())
        .map(|step| format!("`{}`", world.path(round[(least + step) % round.len()])))
        .collect();
    let shown = if names.len() > 12 {
        format!("{} → … → {}", names[..10].join(" → "), names[names.len() - 2..].join(" → "))
    } else {
        names.join(" → ")
    };
    Problem::new(
        ProblemKind::Cycle,
        world.path(round[least]),
        format!("resources wait for each other: {shown}"),
        "take one reference out: move what needs both into a child or a role assignment of its \
         own, or drop an `.after`",
    )
    .at(world.items[round[least]].source)
}
