//! The types that a type refers to, and the reduction of an API to some operations.

use std::collections::BTreeSet;

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::exchange;
use crate::suggest::suggestion_or;

use super::{Api, Index, Kind, Module, Outcomes, Path, Type};

impl Kind {
    /// The types of the content.
    pub(crate) fn held(&self) -> Vec<&Type> {
        match self {
            Self::Struct(record) => record.fields.iter().map(|field| &field.ty).collect(),
            Self::List(list) => vec![&list.item],
            Self::Choice(choice) | Self::ChoiceEnum(choice, _) => {
                choice.variants.iter().map(|variant| &variant.ty).collect()
            }
            Self::XsiTypeEnum(value) => value.variants.iter().map(|(.., ty)| ty).collect(),
            Self::Facet(facet) => vec![&facet.base],
            Self::TextList(ty) | Self::Alias(ty) => vec![ty],
            Self::Union(members) => members.iter().map(|member| &member.ty).collect(),
            Self::ChoiceWrapper(_) | Self::Enum(_) => Vec::new(),
        }
    }

    /// The generated types of the fields and the variants, and the base types.
    fn needs(&self) -> Vec<&Path> {
        let mut paths: Vec<&Path> = self.held().into_iter().filter_map(Type::path).collect();
        let info = match self {
            Self::Struct(record) => {
                paths.extend(&record.base);
                Some(&record.info)
            }
            Self::ChoiceWrapper(wrapper) => {
                paths.push(&wrapper.choice);
                Some(&wrapper.info)
            }
            Self::Choice(choice) => {
                paths.extend(&choice.common_base);
                None
            }
            Self::ChoiceEnum(choice, info) => {
                paths.extend(&choice.common_base);
                Some(info)
            }
            _ => None,
        };
        paths.extend(info.and_then(|info| info.base.as_ref()));
        paths
    }

    /// The base of a list. For the list of the messages of one operation, it is the list of the messages of all operations.
    fn list_base(&self) -> Option<&Path> {
        match self {
            Self::List(list) => list.info.base.as_ref(),
            _ => None,
        }
    }
}

impl Api {
    /// Removes all items that the named operations do not need.
    pub(crate) fn restrict(&mut self, operations: &[String]) -> Result<()> {
        if operations.is_empty() {
            return Err(Error::new(ErrorKind::Unresolved, "expected at least one operation, found none"));
        }
        let mut errors = Errors::default();
        for name in operations {
            if !self.operations.iter().any(|operation| operation.name == *name) {
                let known = self.operations.iter().map(|operation| &operation.name);
                let suggestion = suggestion_or("an older schema may lack it", name, known);
                let message = format!("unknown operation {name:?}; {suggestion}");
                errors.push(Error::new(ErrorKind::Unresolved, message));
            }
        }
        errors.finish()?;
        self.operations.retain(|operation| operations.contains(&operation.name));
        for area in &mut self.areas {
            area.operations.retain(|operation| operations.contains(&operation.name));
        }
        self.areas.retain(|area| !area.operations.is_empty());
        self.remove_messages();
        let needed = self.needed(Kind::list_base);
        // Only `ews-bindings` reads the history.
        self.history.clear();
        self.push = self.push.take().filter(|push| needed.contains(&push.request.0));
        self.items.retain(|item| needed.contains(&item.path));
        if let Some(properties) = &mut self.properties {
            properties.types.retain(|of| needed.contains(&of.path));
            properties.choices.retain(|choice| needed.contains(&choice.path));
        }
        self.properties = self.properties.take().filter(|properties| {
            let is_needed = |path| needed.contains(path);
            is_needed(&properties.uris) && is_needed(&properties.extended) && !properties.types.is_empty()
        });
        for item in &mut self.items {
            if let Kind::Struct(record) = &mut item.kind {
                record.info.derived_types.retain(|(path, _)| needed.contains(path));
            }
        }
        self.elements.retain(|element| element.ty.path().is_some_and(|path| needed.contains(path)));
        Ok(())
    }

    /// Removes the messages of other operations from the list of the messages of all operations.
    fn remove_messages(&mut self) {
        let needed = self.needed(|_| None);
        let index = Index::new(&self.items);
        let (mut choices, mut elements) = (BTreeSet::new(), BTreeSet::new());
        for item in needed.iter().filter_map(|path| index.item(path)) {
            let base = item.kind.list_base().and_then(|base| index.item(base));
            if let (Kind::List(messages), Some(Kind::List(all))) = (&item.kind, base.map(|base| &base.kind)) {
                elements.extend(messages.element.clone());
                // A choice that another type uses keeps all its variants.
                choices.extend(all.item.path().filter(|choice| !needed.contains(choice)).cloned());
            }
        }
        for item in self.items.iter_mut().filter(|item| choices.contains(&item.path)) {
            if let Kind::Choice(choice) = &mut item.kind {
                choice.variants.retain(|message| elements.contains(&message.element));
            }
        }
    }

    /// The types that operations and headers need, directly or through other types. `also` adds one dependency of a type.
    fn needed(&self, also: impl Fn(&Kind) -> Option<&Path>) -> BTreeSet<Path> {
        let index = Index::new(&self.items);
        // The runtime needs this type for every response.
        let status = [exchange::RESPONSE_MESSAGE.1, exchange::RESPONSE_CODE.1]
            .map(|name| Path { module: Module::Messages, name: name.to_owned() });
        let mut next: Vec<&Path> = status.iter().collect();
        for operation in &self.operations {
            next.extend([&operation.request.0, &operation.response.0]);
            if let Outcomes::List { message } = &operation.outcomes {
                next.push(message);
            }
        }
        let headers = self.request_headers.iter().chain(&self.response_headers);
        next.extend(headers.filter_map(|header| header.ty.path()));
        let mut needed = BTreeSet::new();
        while let Some(path) = next.pop() {
            if let Some(item) = index.item(path)
                && needed.insert(path.clone())
            {
                next.extend(item.kind.needs());
                next.extend(also(&item.kind));
            }
        }
        needed
    }
}
