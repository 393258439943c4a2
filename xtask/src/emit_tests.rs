//! Writes the test that calls every setter.

use std::collections::BTreeMap;

use crate::load::Pins;
use crate::plan::Provider;

pub(crate) fn files(_providers: &[Provider], _pins: &Pins) -> BTreeMap<String, String> {
    BTreeMap::new()
}
