//! Global elements.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::resolve::type_name;
use crate::rust::GlobalElement;
use crate::schema::Part;

use super::Lower;
use super::names::constant_name;
use super::paths::module;

impl Lower<'_> {
    /// The global elements that a document can contain.
    pub(super) fn elements(&self) -> Result<Vec<GlobalElement>> {
        let elements = self.resolved.schema.elements.values().filter(|element| !element.is_abstract);
        let mut constants = BTreeMap::new();
        let mut errors = Errors::default();
        let lowered = elements.map(|element| {
            let name = type_name(&element.type_ref);
            let ty = self.element_type(element);
            let (module, constant) =
                (module(element.name.namespace), constant_name(self.global_name(&element.name)));
            if let Some(other) = constants.insert((module, constant.clone()), &element.name) {
                let message = format!(
                    "elements {other} and {} would both have the constant {constant:?}",
                    element.name
                );
                errors.push(
                    Error::new(ErrorKind::Name, message)
                        .with_remedy(&Part::Element(element.name.clone()).remedy())
                        .of(format!("element {}", element.name))
                        .at(&element.location),
                );
            }
            let is_root = self.resolved.elements_of[name].len() == 1
                && self.resolved.is_plain(element)
                && self.resolved.schema.complex(name).is_some();
            GlobalElement { module, constant, name: element.name.clone(), is_root, ty }
        });
        let lowered = lowered.collect();
        errors.finish()?;
        Ok(lowered)
    }
}
