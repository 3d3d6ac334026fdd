//! Operations: their types, and where a response keeps its messages.

use std::collections::BTreeSet;

use crate::resolve::type_name;
use crate::rust::{Header, Item, Kind, Operation, Outcomes, Path, Wrapper};
use crate::schema::{self, Name, Namespace};

use super::Lower;
use super::names::{header_field_name, variant_name};

impl Lower<'_> {
    pub(super) fn operations(&self, items: &[Item]) -> Vec<Operation> {
        let all = self.resolved.schema.operations.iter();
        all.map(|operation| {
            let typed = |name: &Name| (self.paths.of(self.type_of(name)).clone(), name.to_string());
            Operation {
                name: operation.name.clone(),
                variant: variant_name(&operation.name),
                action: operation.action.clone(),
                request: typed(&operation.request),
                response: typed(&operation.response),
                outcomes: self.outcomes(operation, items),
            }
        })
        .collect()
    }

    fn type_of(&self, element: &Name) -> &Name {
        type_name(&self.resolved.schema.elements[element].type_ref)
    }

    fn outcomes(&self, operation: &schema::Operation, items: &[Item]) -> Outcomes {
        let root = Name::new(Namespace::Messages, "ResponseMessageType");
        let response = self.type_of(&operation.response);
        if self.resolved.responses.contains(response) {
            return Outcomes::Itself { base_steps: self.base_steps(response, &root).unwrap_or(0) };
        }
        let narrow = Name::new(Namespace::Messages, format!("{}Messages", operation.response.local));
        if !self.resolved.narrowed.contains_key(&narrow) {
            return Outcomes::None;
        }
        let list = items.iter().find(|item| item.path == *self.paths.of(&narrow));
        match list.map(|item| &item.kind) {
            Some(Kind::Wrapper(Wrapper { item, .. })) => match item.path() {
                Some(message) => {
                    Outcomes::List { message: message.clone(), base_steps: self.steps_of(message, &root) }
                }
                None => Outcomes::None,
            },
            _ => Outcomes::None,
        }
    }

    /// [`Lower::base_steps`] for a Rust type.
    fn steps_of(&self, path: &Path, root: &Name) -> usize {
        let name = self.resolved.schema.types.keys().find(|name| self.paths.of(name) == path);
        name.and_then(|name| self.base_steps(name, root)).unwrap_or(0)
    }

    /// The header elements that any operation may carry.
    pub(super) fn headers(&self, of: fn(&schema::Operation) -> &Vec<Name>) -> Vec<Header> {
        let names: BTreeSet<&Name> = self.resolved.schema.operations.iter().flat_map(of).collect();
        names
            .into_iter()
            .map(|name| Header {
                field: header_field_name(&name.local),
                element: name.to_string(),
                ty: self.element_type(&self.resolved.schema.elements[name]),
            })
            .collect()
    }
}
