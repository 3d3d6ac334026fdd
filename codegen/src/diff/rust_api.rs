//! The comparison of the generated Rust: each public item with its type.

use std::collections::BTreeMap;

use crate::rust::{Api, Argument, Choice, Index, Item, Kind, Path, Struct, Type};

use super::{Effect, RustChange};

/// The public items by path, such as `types::Item.subject`, each with its kind or type.
type RustApi = BTreeMap<String, String>;

/// The changes between the Rust of two schemas. A member of a new or removed type is not listed.
pub(super) fn changes(old: &Api, new: &Api) -> Vec<RustChange> {
    let (before, after) = (rust_api(old), rust_api(new));
    let mut changes = Vec::new();
    for (item, to) in &after {
        match before.get(item) {
            None if owner(item).is_none_or(|owner| before.contains_key(owner)) => {
                changes.push(change(item, None, Some(to), Effect::Added));
            }
            Some(from) if from != to => changes.push(change(item, Some(from), Some(to), Effect::Breaking)),
            _ => {}
        }
    }
    let is_removed = |item: &&String| {
        !after.contains_key(*item) && owner(item).is_none_or(|owner| after.contains_key(owner))
    };
    for item in before.keys().filter(is_removed) {
        changes.push(change(item, Some(&before[item]), None, Effect::Breaking));
    }
    changes.sort_by(|a, b| a.item.cmp(&b.item));
    changes
}

fn change(item: &str, from: Option<&String>, to: Option<&String>, effect: Effect) -> RustChange {
    RustChange { item: item.to_owned(), from: from.cloned(), to: to.cloned(), effect }
}

/// The path of the type that a member belongs to.
fn owner(item: &str) -> Option<&str> {
    let end = item.find(['.', ' ']).or_else(|| item.match_indices("::").nth(1).map(|(end, _)| end));
    end.map(|end| &item[..end])
}

fn rust_api(api: &Api) -> RustApi {
    let mut rust_api = RustApi::new();
    let index = Index::new(&api.items);
    for item in &api.items {
        add_item(item, &index, &mut rust_api);
    }
    for element in &api.elements {
        let module = format!("{}::elements", element.module);
        let name = format!("{module}::{}", element.constant);
        rust_api.insert(name, format!("{} of {}", element.name, element.ty));
        rust_api.insert(module, "module".to_owned());
        if let Type::Path(path) = &element.ty
            && element.is_root
        {
            rust_api.insert(format!("{path} implements Root"), String::new());
        }
    }
    for operation in &api.operations {
        let (request, response) = (&operation.request.0.name, &operation.response.0.name);
        rust_api.insert(format!("operations::{}", operation.name), format!("{request} to {response}"));
    }
    add_any_request(api, &mut rust_api);
    for (path, implemented) in api.traits() {
        rust_api.insert(format!("{path} implements {implemented}"), String::new());
    }
    for (header, fields) in
        [("RequestHeader", &api.request_headers), ("ResponseHeader", &api.response_headers)]
    {
        if !fields.is_empty() {
            rust_api.insert(format!("soap::{header}"), "struct".to_owned());
        }
        for field in fields {
            rust_api.insert(format!("soap::{header}.{}", field.field), format!("Option<{}>", field.ty));
        }
    }
    rust_api
}

/// The enum of all requests.
fn add_any_request(api: &Api, rust_api: &mut RustApi) {
    rust_api.insert("operations::AnyRequest".to_owned(), "enum of all requests".to_owned());
    let operations =
        api.operations.iter().map(|operation| (operation.variant.as_str(), &operation.request.0));
    let push = api.push.iter().map(|push| (push.variant, &push.request.0));
    for (variant, request) in operations.chain(push) {
        rust_api.insert(format!("operations::AnyRequest::{variant}"), format!("Box<{}>", request.name));
    }
}

fn add_item<'a>(item: &'a Item, index: &Index<'a>, rust_api: &mut RustApi) {
    let name = item.path.to_string();
    let derives = item.derives;
    let traits = [(derives.default, "Default"), (derives.eq, "Eq and Hash"), (derives.ord, "Ord")];
    for (_, implemented) in traits.into_iter().filter(|(has, _)| *has) {
        rust_api.insert(format!("{name} implements {implemented}"), String::new());
    }
    match &item.kind {
        Kind::Struct(record) => {
            add_fields(&name, item, record, index, rust_api);
            let choice = record.only_choice().map(|(_, choice)| choice);
            add_converted(&name, item, choice, index, rust_api);
        }
        Kind::ChoiceWrapper(wrapper) => add_converted(&name, item, Some(&wrapper.choice), index, rust_api),
        Kind::Choice(choice) | Kind::ChoiceEnum(choice, _) => {
            add_variants(&name, choice, index, rust_api);
            add_conversions(&name, item, choice, index, rust_api);
        }
        Kind::XsiTypeEnum(value) => {
            let variants = value.variants.iter();
            rust_api.extend(variants.map(|(variant, _, ty)| (format!("{name}::{variant}"), ty.to_string())));
        }
        Kind::Enum(values) => {
            rust_api.extend(values.iter().map(|value| (format!("{name}::{}", value.name), String::new())));
        }
        Kind::Union(members) => {
            let members = members.iter().map(|member| (format!("{name}::{}", member.name), &member.ty));
            rust_api.extend(members.map(|(member, ty)| (member, ty.to_string())));
        }
        Kind::List(_) | Kind::Facet(_) | Kind::TextList(_) | Kind::Alias(_) => {}
    }
    rust_api.insert(name, item.kind.description());
}

fn add_fields<'a>(name: &str, item: &Item, record: &'a Struct, index: &Index<'a>, rust_api: &mut RustApi) {
    if let Some(base) = &record.base {
        rust_api.insert(format!("{name}.base"), base.name.clone());
    }
    let fields = record.fields.iter();
    rust_api.extend(fields.map(|field| (format!("{name}.{}", field.name), field.ty.to_string())));
    if item.derives.default {
        return;
    }
    // The names show that two arguments of one type were swapped.
    let arguments = index.required(record).into_iter().map(|field| match index.argument(field) {
        Argument::Text => format!("{}: impl Into<String>", field.name),
        Argument::Into(ty) => format!("{}: impl Into<{ty}>", field.name),
        Argument::Value(ty) => format!("{}: {ty}", field.name),
    });
    let arguments: Vec<String> = arguments.collect();
    rust_api.insert(format!("{name}::new"), format!("({})", arguments.join(", ")));
}

fn add_variants(name: &str, choice: &Choice, index: &Index<'_>, rust_api: &mut RustApi) {
    let variants = choice.variants.iter();
    rust_api.extend(variants.map(|variant| (format!("{name}::{}", variant.name), variant.ty.to_string())));
    for variant in index.unshared(choice) {
        rust_api.insert(format!("{name} implements From<{}>", variant.ty.unboxed()), String::new());
    }
}

/// The conversions into a struct around a choice.
fn add_converted<'a>(
    name: &str,
    item: &'a Item,
    choice: Option<&Path>,
    index: &Index<'a>,
    rust_api: &mut RustApi,
) {
    for ty in choice.into_iter().flat_map(|choice| index.converted(&item.path, choice)) {
        rust_api.insert(format!("{name} implements From<{ty}>"), String::new());
    }
}

/// The methods for the common base of a choice, and the conversions from and into the choices with some of its alternatives.
fn add_conversions(name: &str, item: &Item, choice: &Choice, index: &Index<'_>, rust_api: &mut RustApi) {
    if let Some(base) = choice.shared_base() {
        rust_api.insert(format!("{name}::{}", choice.accessor), format!("Option<&{}>", base.name));
    }
    for (path, other) in index.narrower(choice, &item.path) {
        rust_api.insert(format!("{name} implements From<{}>", path.name), String::new());
        if other.variants.len() < choice.variants.len() {
            let other = format!("{path} implements TryFrom<{}>", item.path.name);
            rust_api.insert(other, String::new());
        }
    }
}
