//! Random programs: resources in several groups and at the root that take from one another, as
//! data, so that one program can be built in different orders.

use armwright::model::{Each, Subscription};
use armwright::{Deployment, Expr, Param, RawResource, Ref, ResourceGroup, Variable, arm_format};
use proptest::prelude::*;
use proptest::sample::Index;

use super::{lock, part, thing};

/// A deployment to a subscription.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub(crate) groups: Vec<Group>,
    pub(crate) items: Vec<Item>,
    /// What the outputs take from.
    pub(crate) outputs: Vec<usize>,
    /// After how many items their names begin again; so some clash.
    pub(crate) names: usize,
}

/// A group with the key `g{at}`; several that are there already may have one name.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) name: String,
    pub(crate) existing: bool,
    pub(crate) tags: usize,
}

/// A resource `r{at}`. All numbers are those of items before it.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// The group that it is added through; `None` is the root.
    pub(crate) home: Option<usize>,
    pub(crate) kind: Kind,
    pub(crate) uses: Vec<usize>,
    pub(crate) after: Vec<usize>,
    /// Which of three parameters must be true; those of the parent or target among them.
    pub(crate) conditions: Vec<usize>,
    pub(crate) looped: bool,
    pub(crate) parameter: Option<usize>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Thing,
    Part(usize),
    Lock(usize),
}

impl Program {
    /// Everything that an item waits for.
    pub(crate) fn needs(&self, item: usize) -> Vec<usize> {
        let item = &self.items[item];
        let mut needs = [&item.uses[..], &item.after[..]].concat();
        if let Kind::Part(of) | Kind::Lock(of) = item.kind {
            needs.push(of);
        }
        needs.sort_unstable();
        needs.dedup();
        needs
    }

    /// The group that an item ends up in: its own, or that of its parent or target.
    pub(crate) fn scope(&self, item: usize) -> Option<&str> {
        match self.items[item].kind {
            Kind::Thing => self.items[item].home.map(|home| &*self.groups[home].name),
            Kind::Part(of) | Kind::Lock(of) => self.scope(of),
        }
    }
}

/// Programs of fewer than `most` resources in up to `groups` groups.
pub(crate) fn programs(most: usize, groups: usize) -> impl Strategy<Value = Program> {
    let group = (any::<bool>(), 0..3usize, 0..3usize);
    let groups = prop::collection::vec(group, 1..=groups);
    let needs = || prop::collection::vec(any::<Index>(), 0..3);
    let item = (
        prop::option::weighted(0.9, any::<Index>()),
        (0..4usize, any::<Index>()),
        needs(),
        needs(),
        prop::collection::vec(0..3usize, 0..2),
        prop::bool::weighted(0.1),
        prop::option::of(0..4usize),
    );
    let items = prop::collection::vec(item, 1..most);
    let outputs = prop::collection::vec(any::<Index>(), 0..4);
    (groups, items, outputs).prop_map(|(groups, drawn, outputs)| {
        let groups: Vec<Group> = groups
            .into_iter()
            .enumerate()
            .map(|(at, (existing, name, tags))| {
                // What is created has a name of its own.
                let name = if existing { format!("shared-{name}") } else { format!("rg-{at}") };
                Group { name, existing, tags }
            })
            .collect();
        let mut items: Vec<Item> = Vec::new();
        for (home, (kind, of), uses, after, mut conditions, looped, parameter) in drawn {
            let before = items.len();
            let known = |needs: Vec<Index>| match before {
                0 => Vec::new(),
                _ => needs.into_iter().map(|need| need.index(before)).collect::<Vec<usize>>(),
            };
            let of = known(vec![of]).first().copied();
            let plain = |of: &usize| matches!(items[*of].kind, Kind::Thing);
            let kind = match (kind, of) {
                (0, Some(of)) if plain(&of) => Kind::Part(of),
                (1, Some(of)) => Kind::Lock(of),
                _ => Kind::Thing,
            };
            if let Kind::Part(of) | Kind::Lock(of) = kind {
                conditions.extend(&items[of].conditions);
            }
            conditions.sort_unstable();
            conditions.dedup();
            items.push(Item {
                home: home.map(|home| home.index(groups.len())),
                kind,
                uses: known(uses),
                after: known(after),
                conditions,
                looped,
                parameter,
            });
        }
        let outputs = outputs.into_iter().map(|output| output.index(items.len())).collect();
        Program { groups, items, outputs, names: usize::MAX }
    })
}

/// What was added: a resource, or one in a loop.
enum Made {
    One(Ref<RawResource>),
    Many(Each<RawResource>),
}

impl Made {
    /// The resource, or the second of the loop.
    fn reference(&self) -> Ref<RawResource> {
        match self {
            Self::One(one) => one.clone(),
            Self::Many(many) => many.at(1),
        }
    }
}

/// Numbers that follow from a seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % sides as u64).unwrap()
    }

    fn shuffled<T>(&mut self, items: impl IntoIterator<Item = T>) -> Vec<T> {
        let mut items: Vec<T> = items.into_iter().collect();
        for at in (1..items.len()).rev() {
            items.swap(at, self.roll(at + 1));
        }
        items
    }
}

impl Program {
    /// The program as a deployment, everything called in an order that follows from the seed.
    pub(crate) fn build(&self, seed: u64) -> Deployment<Subscription> {
        let dice = &mut Dice(seed);
        let mut deployment = Deployment::subscription();
        let mut groups: Vec<ResourceGroup> =
            self.groups.iter().enumerate().map(|(at, group)| group.build(at, dice)).collect();
        let mut made: Vec<Option<Made>> = self.items.iter().map(|_| None).collect();
        while made.iter().any(Option::is_none) {
            let ready: Vec<usize> = (0..made.len())
                .filter(|item| made[*item].is_none())
                .filter(|item| self.needs(*item).iter().all(|need| made[*need].is_some()))
                .collect();
            let item = ready[dice.roll(ready.len())];
            let conditions = dice.shuffled(self.items[item].conditions.iter().copied());
            let new = match self.items[item].home {
                None => self.at_root(item, &conditions, &mut deployment, &made, dice),
                Some(home) => self.in_group(item, &conditions, &mut groups[home], &made, dice),
            };
            made[item] = Some(new);
        }
        for group in dice.shuffled(groups) {
            deployment.resource_group(group);
        }
        for (at, of) in dice.shuffled(self.outputs.iter().copied().enumerate()) {
            let of = made[of].as_ref().unwrap().reference();
            deployment.output(format!("o{at}"), of.id().cast::<String>().or("none"));
        }
        for key in dice.shuffled(["a", "b"]) {
            deployment.metadata(key, key);
        }
        deployment
    }

    fn at_root(
        &self,
        item: usize,
        conditions: &[usize],
        deployment: &mut Deployment<Subscription>,
        made: &[Option<Made>],
        dice: &mut Dice,
    ) -> Made {
        if let [first, rest @ ..] = conditions {
            return deployment.when(&flag(*first), |deployment| {
                self.at_root(item, rest, deployment, made, dice)
            });
        }
        if self.items[item].looped {
            Made::Many(deployment.for_each(&list(), |_, index| {
                self.resource(item, arm_format!("r{}-{index}", item % self.names), made, dice)
            }))
        } else {
            let name = arm_format!("r{}", item % self.names);
            Made::One(deployment.add(self.resource(item, name, made, dice)))
        }
    }

    fn in_group(
        &self,
        item: usize,
        conditions: &[usize],
        group: &mut ResourceGroup,
        made: &[Option<Made>],
        dice: &mut Dice,
    ) -> Made {
        if let [first, rest @ ..] = conditions {
            return group.when(&flag(*first), |group| self.in_group(item, rest, group, made, dice));
        }
        if self.items[item].looped {
            Made::Many(group.for_each(&list(), |_, index| {
                self.resource(item, arm_format!("r{}-{index}", item % self.names), made, dice)
            }))
        } else {
            let name = arm_format!("r{}", item % self.names);
            Made::One(group.add(self.resource(item, name, made, dice)))
        }
    }

    fn resource(
        &self,
        item: usize,
        name: Expr<String>,
        made: &[Option<Made>],
        dice: &mut Dice,
    ) -> RawResource {
        type Setter<'a> = Box<dyn Fn(RawResource) -> RawResource + 'a>;

        let plan = &self.items[item];
        let other = |item: usize| made[item].as_ref().unwrap();
        let new = match plan.kind {
            Kind::Thing => thing(name),
            Kind::Part(of) => part(&other(of).reference(), name),
            Kind::Lock(of) => lock(&other(of).reference(), name),
        };
        let mut setters: Vec<Setter<'_>> = vec![
            Box::new(|it| it.set("location", "westeurope")),
            Box::new(|it| it.set("kind", "k")),
            Box::new(|it| it.property("fixed", item.to_string())),
        ];
        for need in &plan.uses {
            let id = other(*need).reference().id().cast::<String>().or("none");
            let key = format!("uses-{need}");
            setters.push(Box::new(move |it| it.property(key.clone(), &id)));
        }
        for need in &plan.after {
            setters.push(Box::new(move |it| match other(*need) {
                Made::One(one) => it.after(one),
                Made::Many(many) => it.after(many),
            }));
        }
        if let Some(parameter) = plan.parameter {
            let parameter = Param::string(format!("p{parameter}")).default("x");
            let variable =
                Variable::<String>::new("v", arm_format!("v-{}", Param::string("p0").default("x")));
            setters.push(Box::new(move |it| it.property("parameter", &parameter)));
            setters.push(Box::new(move |it| it.property("variable", &variable)));
        }
        dice.shuffled(setters).iter().fold(new, |it, setter| setter(it))
    }
}

impl Group {
    fn build(&self, at: usize, dice: &mut Dice) -> ResourceGroup {
        if self.existing {
            return ResourceGroup::existing(format!("g{at}"), self.name.clone());
        }
        let group = ResourceGroup::new(format!("g{at}"), self.name.clone(), "westeurope");
        let tags = dice.shuffled(0..self.tags);
        tags.into_iter().fold(group, |group, tag| group.tag(format!("t{tag}"), "x"))
    }
}

fn flag(at: usize) -> Param<bool> {
    Param::bool(format!("flag{at}"))
}

fn list() -> Param<Vec<String>> {
    Param::array("list")
}
