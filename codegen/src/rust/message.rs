//! Response messages: where the status is, which fields are content, and the messages inside other messages.

use std::collections::BTreeSet;

use crate::exchange;

use super::{
    Api, EmptyIn, Field, Index, Kind, Module, Operation, Outcomes, Path, Role, Struct, Type,
    fields_with_paths,
};

/// A type with the status of a response message.
#[derive(Debug)]
pub(crate) struct Message<'a> {
    /// The type.
    pub(crate) path: &'a Path,
    /// The location of the status.
    pub(crate) status: StatusLocation<'a>,
    /// The fields with elements, other than the status.
    pub(crate) content: Vec<Content<'a>>,
}

/// The location of the status in a message.
#[derive(Debug)]
pub(crate) enum StatusLocation<'a> {
    /// The message extends the response message.
    Base {
        /// The number of `.base` steps.
        steps: usize,
    },
    /// The response message is this field.
    Field {
        /// The identifier.
        name: &'a str,
        /// The field is an `Option`.
        is_optional: bool,
    },
}

/// A field of a message, other than the status.
#[derive(Debug)]
pub(crate) struct Content<'a> {
    /// The kind of its type.
    pub(crate) kind: ContentKind<'a>,
    /// The path of identifiers that leads to the field: `base.items`.
    pub(crate) field: String,
    /// The messages that are created with an empty value here.
    pub(crate) empty_in: Option<EmptyIn>,
}

/// The kind of a field's type, which decides when the field is empty.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ContentKind<'a> {
    /// An optional list: the generic list type, or a struct with one list in the named field.
    List(Option<&'a str>),
    /// Any other optional type.
    Option,
    /// A `Vec`.
    Vec,
    /// A type that always has a value.
    Required,
}

/// A message with a list of messages inside.
#[derive(Debug)]
pub(crate) struct Entries<'a> {
    /// The type of the outer message.
    pub(crate) path: &'a Path,
    /// The path of identifiers that leads to the field with the list.
    pub(crate) field: String,
    /// The type of a message inside.
    pub(crate) entry: &'a Path,
}

/// The path of the type with the status.
fn root() -> Path {
    Path { module: Module::Messages, name: exchange::RESPONSE_MESSAGE.1.to_owned() }
}

/// Returns the only field that holds a response message, and `true` if it is an `Option`.
pub(crate) fn status_field(fields: &[Field]) -> Option<(&str, bool)> {
    let root = root();
    let is_root = |ty: &Type| matches!(ty.unboxed(), Type::Path(path) if *path == root);
    let mut found = fields.iter().filter_map(|field| match &field.ty {
        Type::Option(inner) => is_root(inner).then_some((field.name.as_str(), true)),
        ty => is_root(ty).then_some((field.name.as_str(), false)),
    });
    found.next().filter(|_| found.next().is_none())
}

fn is_element(field: &Field) -> bool {
    matches!(field.role, Role::Element { .. } | Role::Choice { .. } | Role::Any { .. })
}

impl Api {
    /// Returns the types with the status of a response message, and the messages inside other messages.
    pub(crate) fn messages(&self) -> (Vec<Message<'_>>, Vec<Entries<'_>>) {
        if !self.has_status {
            return (Vec::new(), Vec::new());
        }
        let items = Items(Index::new(&self.items));
        let messages: Vec<Message<'_>> =
            items.0.items().filter_map(|item| items.message(&item.path)).collect();
        let mut outer: Vec<&Path> = self.operations.iter().map(Operation::message).collect();
        outer.sort();
        outer.dedup();
        (messages, outer.into_iter().filter_map(|path| items.entries(path)).collect())
    }

    /// The modules of all requests, responses and messages.
    pub(crate) fn modules_of_operations(&self) -> BTreeSet<Module> {
        let (messages, entries) = self.messages();
        let operations = self
            .operations
            .iter()
            .flat_map(|operation| [&operation.request.0, &operation.response.0, operation.message()]);
        let push = self.push.iter().map(|push| &push.request.0);
        let messages = messages.iter().map(|message| message.path);
        let entries = entries.iter().flat_map(|entries| [entries.path, entries.entry]);
        operations.chain(push).chain(messages).chain(entries).map(|path| path.module).collect()
    }

    /// Returns `true` if the response message has a `DescriptiveLinkKey`, which is 0 in all responses.
    pub(crate) fn has_link_key(&self) -> bool {
        let number = Type::Option(Box::new(Type::BuiltIn("i32")));
        let is_key = |field: &Field| field.name == exchange::LINK_KEY && field.ty == number;
        Index::new(&self.items).record(&root()).is_some_and(|record| record.fields.iter().any(is_key))
    }
}

impl Operation {
    /// Returns the type of a message of the response.
    pub(crate) fn message(&self) -> &Path {
        match &self.outcomes {
            Outcomes::List { message } => message,
            Outcomes::Itself | Outcomes::None => &self.response.0,
        }
    }
}

/// The items by path.
struct Items<'a>(Index<'a>);

impl<'a> Items<'a> {
    /// Returns a struct and its base types up to the response message, which is left out, and `true` if the response
    /// message is among them.
    fn chain(&self, path: &'a Path) -> (Vec<&'a Struct>, bool) {
        let root = root();
        let mut chain = Vec::new();
        for (path, record) in self.0.with_bases(path) {
            if *path == root {
                return (chain, true);
            }
            chain.push(record);
        }
        (chain, false)
    }

    fn message(&self, path: &'a Path) -> Option<Message<'a>> {
        let (chain, is_derived) = self.chain(path);
        let status = if is_derived {
            StatusLocation::Base { steps: chain.len() }
        } else {
            let (name, is_optional) = status_field(&self.0.record(path)?.fields)?;
            StatusLocation::Field { name, is_optional }
        };
        // The field with the status is in no base type, so its path is its name.
        let is_status = |field: &str| matches!(status, StatusLocation::Field { name, .. } if name == field);
        let content = fields_with_paths(chain)
            .filter(|(path, field)| is_element(field) && !is_status(path))
            .map(|(path, field)| Content {
                kind: self.content_kind(field),
                field: path,
                empty_in: field.empty_in,
            })
            .collect();
        Some(Message { path, status, content })
    }

    fn content_kind(&self, field: &'a Field) -> ContentKind<'a> {
        match &field.ty {
            Type::Option(inner) => self.list_kind(inner).unwrap_or(ContentKind::Option),
            Type::Vec(_) => ContentKind::Vec,
            _ => ContentKind::Required,
        }
    }

    /// Returns the kind of a list, or `None` for a type that is not a list.
    fn list_kind(&self, ty: &'a Type) -> Option<ContentKind<'a>> {
        let Type::Path(path) = ty.unboxed() else { return None };
        match &self.0.item(path)?.kind {
            Kind::List(_) => Some(ContentKind::List(None)),
            Kind::Struct(record) if record.base.is_none() => {
                let mut elements = record.fields.iter().filter(|field| is_element(field));
                match (elements.next(), elements.next()) {
                    (Some(Field { name, ty: Type::Vec(_), .. }), None) => Some(ContentKind::List(Some(name))),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Returns the only optional list of messages in a message.
    fn entries(&self, path: &'a Path) -> Option<Entries<'a>> {
        let (chain, _) = self.chain(path);
        let mut found = fields_with_paths(chain).filter_map(|(field_path, field)| {
            let Type::Option(list) = &field.ty else { return None };
            let Kind::List(list) = &self.0.item(list.plain()?)?.kind else { return None };
            let Type::KnownOrRaw(entry) = &list.item else { return None };
            let entry = entry.plain()?;
            self.message(entry)?;
            Some(Entries { path, field: field_path, entry })
        });
        found.next().filter(|_| found.next().is_none())
    }
}
