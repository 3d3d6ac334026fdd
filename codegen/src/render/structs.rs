//! Structs: the definition, the constructor, and the one list of their fields.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::error::Result;
use crate::name::Namespace;
use crate::rust::{Argument, Field, Index, Item, Role, Struct, Type, fields_with_paths};

use super::layout::{self, MacroCall, element_prefix, literal, spelled, spelled_element};
use super::scope::Scope;
use super::type_info::{self, RequiredBits};
use super::{derives, docs, eq, head_with, ident, stored_float};

/// The blocks of a struct.
pub(super) fn structure(
    item: &Item,
    record: &Struct,
    index: &Index<'_>,
    scope: &mut Scope,
) -> Result<Vec<String>> {
    let mut blocks = vec![layout::item(definition(item, record, index, scope))?];
    blocks.extend(eq(item));
    if has_own_debug(record) {
        blocks.push(layout::item(redacting_debug(item, record))?);
    }
    if !item.derives.default {
        blocks.push(layout::item(constructor(item, record, index, scope))?);
    }
    blocks.push(complex_type_call(item, record, index, scope));
    blocks.extend(from_alternatives(item, record, index, scope));
    Ok(blocks)
}

fn definition(item: &Item, record: &Struct, index: &Index<'_>, scope: &mut Scope) -> TokenStream {
    let name = ident(&item.path.name);
    let default = item.derives.default.then(|| quote! { Default, });
    let debug = (!has_own_debug(record)).then(|| quote! { Debug, });
    let derives = derives(item, &quote! { #debug #default });
    let base = record.base.as_ref().map(|base| {
        let docs = docs(&[format!("The value of the base type, [`{}`].", base.name)]);
        let base = scope.path(base);
        quote! { #docs pub base: #base, }
    });
    let fields = record.fields.iter().map(|field| {
        let (docs, name, ty) = (docs(&field.docs), ident(&field.name), scope.ty(&field.ty));
        let stored = stored(field, index);
        quote! { #docs #stored pub #name: #ty, }
    });
    let fields: Vec<_> = fields.collect();
    let head = head_with(item, &inherited_docs(record, index, scope));
    quote! {
        #head
        #derives
        pub struct #name { #base #(#fields)* }
    }
}

/// The lines about inherited fields: a paragraph for each base type with fields, the nearest first.
fn inherited_docs(record: &Struct, index: &Index<'_>, scope: &Scope) -> Vec<String> {
    let bases = index.bases(record).filter(|(_, base)| !base.fields.is_empty());
    let paragraphs = bases.map(|(path, base)| {
        let names: Vec<String> = base.fields.iter().map(|field| format!("`{}`", field.name)).collect();
        format!("Fields inherited from {}: {}.", scope.link(path), names.join(", "))
    });
    paragraphs.flat_map(|paragraph| [String::new(), paragraph]).collect()
}

/// The attribute that tells serde how to store a field: JSON lacks a number for infinity, and values that were stored
/// without `kept` can be loaded.
fn stored(field: &Field, index: &Index<'_>) -> Option<TokenStream> {
    match field.role {
        Role::Kept => Some(quote! { #[cfg_attr(feature = "serde", serde(default))] }),
        _ => match index.unaliased(&field.ty) {
            Type::Option(inner) | Type::Vec(inner) => stored_float(inner, index).map(|_| {
                quote! { #[cfg_attr(feature = "serde", serde(default, with = "rt::stored::float"))] }
            }),
            ty => stored_float(ty, index),
        },
    }
}

/// Returns `true` if `Debug` does not show all fields.
fn has_own_debug(record: &Struct) -> bool {
    record.fields.iter().any(|field| field.is_secret)
}

/// `Debug` that does not show all fields.
fn redacting_debug(item: &Item, record: &Struct) -> TokenStream {
    let (name, text) = (ident(&item.path.name), &item.path.name);
    let base = record.base.as_ref().map(|_| quote! { .field("base", &self.base) });
    let fields = record.fields.iter().map(|field| {
        let (name, text) = (ident(&field.name), field.name.trim_start_matches("r#"));
        if field.is_secret {
            quote! { .field(#text, &rt::Redacted) }
        } else {
            quote! { .field(#text, &self.#name) }
        }
    });
    quote! {
        impl ::std::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#text) #base #(#fields)* .finish()
            }
        }
    }
}

fn constructor(item: &Item, record: &Struct, index: &Index<'_>, scope: &mut Scope) -> TokenStream {
    let all = index.required(record);
    let arguments = all.iter().map(|field| {
        let (name, ty) = (ident(&field.name), argument(field, index, scope));
        quote! { #name: #ty }
    });
    let arguments: Vec<_> = arguments.collect();
    let base = record.base.as_ref().map(|path| {
        let own = record.fields.iter().filter(|field| field.is_required()).count();
        let names = all[..all.len() - own].iter().map(|field| ident(&field.name));
        let path = scope.path(path);
        if own == all.len() {
            quote! { base: #path::default(), }
        } else {
            quote! { base: #path::new(#(#names),*), }
        }
    });
    let fields = record.fields.iter().map(|field| initial(field, index));
    let name = ident(&item.path.name);
    quote! {
        impl #name {
            /// Creates a value from its required fields; all others are `None` or empty.
            #[inline]
            pub fn new(#(#arguments),*) -> Self {
                Self { #base #(#fields)* }
            }
        }
    }
}

/// A field as a constructor sets it.
fn initial(field: &Field, index: &Index<'_>) -> TokenStream {
    let name = ident(&field.name);
    let is_into = !matches!(index.argument(field), Argument::Value(_));
    match &field.ty {
        Type::BuiltIn("xml::Kept") => quote! { #name: xml::Kept::default(), },
        Type::Vec(_) if !field.is_required() => quote! { #name: Vec::new(), },
        _ if !field.is_required() => quote! { #name: None, },
        Type::Boxed(_) if is_into => quote! { #name: Box::new(#name.into()), },
        Type::Boxed(_) => quote! { #name: Box::new(#name), },
        _ if is_into => quote! { #name: #name.into(), },
        _ => quote! { #name, },
    }
}

fn argument(field: &Field, index: &Index<'_>, scope: &mut Scope) -> TokenStream {
    match index.argument(field) {
        Argument::Text => quote! { impl Into<String> },
        Argument::Into(ty) => {
            let ty = scope.ty(ty);
            quote! { impl Into<#ty> }
        }
        Argument::Value(ty) => scope.ty(ty),
    }
}

/// The kinds of content that the bases of a struct have.
#[derive(Default)]
struct Inherited {
    attributes: bool,
    /// Fields for children.
    children: bool,
    /// The path to the text of a base.
    text: Option<String>,
    /// The path to the field `kept` of a base.
    kept: Option<String>,
}

impl Inherited {
    fn of(record: &Struct, index: &Index<'_>) -> Self {
        let mut inherited = Self::default();
        for (path, field) in fields_with_paths(index.chain(record).skip(1)) {
            let path = format!("base.{path}");
            match field.role {
                Role::Attribute { .. } | Role::AnyAttributes { .. } => inherited.attributes = true,
                Role::Element { .. } | Role::Any { .. } | Role::Choice { .. } => inherited.children = true,
                Role::Text => inherited.text = Some(path),
                Role::Kept => inherited.kept = Some(path),
            }
        }
        inherited
    }

    /// The entry for the children of the bases.
    fn base(&self) -> Option<String> {
        self.children.then(|| "..base".to_owned())
    }
}

/// The call of `complex_type!`: the one list of a struct's attributes and fields.
fn complex_type_call(item: &Item, record: &Struct, index: &Index<'_>, scope: &mut Scope) -> String {
    let inherited = Inherited::of(record, index);
    let any_attributes = record.fields.iter().any(|field| matches!(field.role, Role::AnyAttributes { .. }));
    let head = type_info::head(&record.info, any_attributes, scope);
    let mut call = MacroCall::new("complex_type");
    call.line(&format!(
        "{}{head}{}{}",
        item.path.name,
        required_count(record),
        arguments(item, record, index, scope)
    ));
    let own = record.fields.iter().filter(|field| field.role.is_counted()).count();
    let mut bits = RequiredBits::after(record.required_count - own);
    call.section("attributes", &attributes(record, &inherited, &mut bits));
    let text = record.fields.iter().find(|field| field.role == Role::Text).map(|field| field.name.clone());
    if let Some(field) = text.or_else(|| inherited.text.clone()) {
        call.short_section("text", &field);
    }
    let is_element = |field: &&Field| matches!(field.role, Role::Element { .. });
    let is_qualified = |field: &Field| match &field.role {
        Role::Attribute { name, .. } => !matches!(name.namespace, Namespace::None | Namespace::Xml),
        _ => false,
    };
    let has_names = record.fields.iter().any(|field| is_element(&field) || is_qualified(field));
    if has_names {
        scope.use_namespaces();
    }
    if index.chain(record).any(has_open_field) || namespaces(record).len() > 1 {
        call.section("fields", &fields(record, &inherited, &mut bits, scope));
    } else {
        let head: Vec<&str> = ["elements"].into_iter().chain(namespaces(record)).collect();
        call.section(&head.join(" "), &elements(record, &inherited, &mut bits));
    }
    call.section("model", &type_info::model(&record.info));
    let derived = record.info.derived_types.iter();
    let derived = derived.map(|(path, name)| format!("{} = {}", scope.path_text(path), literal(name)));
    call.section("derived_types", &derived.collect::<Vec<_>>());
    let kept = record.fields.iter().find(|field| field.role == Role::Kept).map(|field| field.name.clone());
    if let Some(field) = kept.or(inherited.kept) {
        call.short_section("kept", &field);
    }
    let secrets = record.fields.iter().filter(|field| field.is_secret);
    let secrets = secrets.map(|field| literal(&field.role.part()));
    call.section("secrets", &secrets.collect::<Vec<_>>());
    call.finish()
}

/// The number of required attributes and fields, if there are any.
fn required_count(record: &Struct) -> String {
    match record.required_count {
        0 => String::new(),
        count => format!(", required {count}"),
    }
}

/// The arguments of the constructor, if there is one.
fn arguments(item: &Item, record: &Struct, index: &Index<'_>, scope: &mut Scope) -> String {
    if item.derives.default {
        return String::new();
    }
    // The macro cannot know the type of an `impl Into`.
    let kind = |field: &&Field| match index.argument(field) {
        Argument::Text => "text".to_owned(),
        Argument::Into(ty) => format!("value({})", scope.ty_text(ty)),
        Argument::Value(_) => "value".to_owned(),
    };
    let kinds: Vec<String> = index.required(record).iter().map(kind).collect();
    format!(", new({})", kinds.join(" "))
}

/// Returns `true` if a choice or a wildcard is among the fields that a struct declares.
fn has_open_field(record: &Struct) -> bool {
    record.fields.iter().any(|field| matches!(field.role, Role::Choice { .. } | Role::Any { .. }))
}

fn attributes(record: &Struct, inherited: &Inherited, bits: &mut RequiredBits) -> Vec<String> {
    let mut entries: Vec<String> = inherited.attributes.then(|| "..base".to_owned()).into_iter().collect();
    for field in &record.fields {
        if let Role::Attribute { name, occurs } = &field.role {
            let occurs = bits.occurs(*occurs);
            entries.push(format!("{}: {} {occurs}", field.name, spelled(name)));
        }
    }
    for field in &record.fields {
        if let Role::AnyAttributes { namespaces } = &field.role {
            entries.push(format!("* {}: {}", field.name, literal(namespaces)));
        }
    }
    entries
}

/// The prefixes of the elements that a struct declares.
fn namespaces(record: &Struct) -> BTreeSet<&'static str> {
    let prefixes = record.fields.iter().filter_map(|field| match &field.role {
        Role::Element { name, .. } => Some(element_prefix(name)),
        _ => None,
    });
    prefixes.collect()
}

/// The entries of a list of elements of one namespace.
fn elements(record: &Struct, inherited: &Inherited, bits: &mut RequiredBits) -> Vec<String> {
    let mut entries: Vec<String> = inherited.base().into_iter().collect();
    let fields = record.fields.iter().filter_map(|field| match &field.role {
        Role::Element { name, .. } => Some((&field.name, name)),
        _ => None,
    });
    for ((field, name), occurs) in fields.zip(&record.info.occurs) {
        entries.push(format!("{field}: {} {}", literal(&name.local), bits.occurs(*occurs)));
    }
    entries
}

/// The entries of a list with choices or wildcards, own or inherited.
fn fields(record: &Struct, inherited: &Inherited, bits: &mut RequiredBits, scope: &mut Scope) -> Vec<String> {
    let mut entries: Vec<String> = inherited.base().into_iter().collect();
    let children = record.fields.iter().filter_map(|field| {
        let what = match &field.role {
            Role::Element { name, .. } => format!("element({})", spelled_element(name)),
            Role::Choice { .. } => format!("choice({})", choice(&field.ty, scope)),
            Role::Any { namespaces, .. } => format!("any({})", literal(namespaces)),
            Role::Attribute { .. } | Role::Text | Role::AnyAttributes { .. } | Role::Kept => return None,
        };
        Some((&field.name, what))
    });
    for ((name, what), occurs) in children.zip(&record.info.occurs) {
        entries.push(format!("{name}: {what} {}", bits.occurs(*occurs)));
    }
    entries
}

/// The choice in a field's type.
fn choice(ty: &Type, scope: &mut Scope) -> String {
    match ty {
        Type::Option(inner) | Type::Vec(inner) => choice(inner, scope),
        ty => scope.ty_text(ty),
    }
}

/// The conversions of a struct that holds nothing but a choice, from each alternative.
fn from_alternatives(item: &Item, record: &Struct, index: &Index<'_>, scope: &mut Scope) -> Option<String> {
    let (name, choice) = record.only_choice()?;
    let kept = if record.fields.iter().any(|field| field.role == Role::Kept) { " + kept" } else { "" };
    super::choice::from_alternatives(item, &format!("{name}{kept}"), choice, index, scope)
}
