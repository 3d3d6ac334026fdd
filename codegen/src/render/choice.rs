//! Enums of elements, and types whose whole content is such an enum.

use std::collections::BTreeSet;

use quote::quote;

use crate::error::Result;
use crate::rust::{Choice, ChoiceWrapper, Index, Item, Path, Type, TypeInfo};

use super::layout::{self, MacroCall, spelled_element};
use super::scope::Scope;
use super::{derives, eq, head, head_with, ident, stored_float, type_info};

/// The blocks of a choice.
pub(super) fn choice(
    item: &Item,
    choice: &Choice,
    index: &Index<'_>,
    scope: &mut Scope,
) -> Result<Vec<String>> {
    if !choice.variants.is_empty() {
        scope.use_namespaces();
    }
    let variants = choice.variants.iter().map(|variant| {
        let since = variant.since.as_ref().map(|since| format!(", {since}")).unwrap_or_default();
        (format!(" Element `{}`{since}.", variant.element), variant.name.as_str(), &variant.ty)
    });
    let unlisted = " An element that the schema does not list, or that could not be read.";
    let docs = conversion_docs(item, choice, index, scope);
    let mut blocks = element_enum(item, &docs, variants, unlisted, index, scope)?;
    blocks.push(choice_type_call(item, choice, index, scope));
    blocks.extend(common_base(item, choice, scope));
    blocks.extend(conversions(item, choice, index, scope));
    Ok(blocks)
}

/// The conversions between a choice and the choices that have some of its alternatives, or all of them.
fn conversions(item: &Item, choice: &Choice, index: &Index<'_>, scope: &mut Scope) -> Vec<String> {
    let narrower = index.narrower(choice, &item.path).into_iter().map(|(path, other)| {
        // Choices with the same alternatives are converted in both directions by two calls.
        let back = if other.variants.len() < choice.variants.len() { " and back" } else { "" };
        let variants: Vec<&str> = other.variants.iter().map(|variant| variant.name.as_str()).collect();
        let mut call = MacroCall::new("choice_conversion");
        call.line(&format!("{} => {}{back}", scope.path_text(path), item.path.name));
        call.text(&variants.join(", "));
        call.finish()
    });
    narrower.collect()
}

/// The lines about conversions to choices that have some of the alternatives, or all of them.
fn conversion_docs(item: &Item, choice: &Choice, index: &Index<'_>, scope: &Scope) -> Vec<String> {
    let (mut partly, mut always) = (Vec::new(), Vec::new());
    for (path, other) in index.narrower(choice, &item.path) {
        let link = scope.link(path);
        if other.variants.len() < choice.variants.len() { partly.push(link) } else { always.push(link) }
    }
    let line = |links: &[String], conversion: &str| match links {
        [] => None,
        links => Some(format!("`{conversion}` converts it to {}.", links.join(", "))),
    };
    let lines = line(&always, "From").into_iter().chain(line(&partly, "TryFrom"));
    lines.flat_map(|line| [String::new(), line]).collect()
}

/// The definition of an enum whose variants hold elements: additional documentation, documentation, name and type of each,
/// and the documentation of the variant for all other elements.
pub(super) fn element_enum<'a>(
    item: &Item,
    docs: &[String],
    variants: impl Iterator<Item = (String, &'a str, &'a Type)>,
    unlisted: &str,
    index: &Index<'_>,
    scope: &mut Scope,
) -> Result<Vec<String>> {
    scope.use_runtime("xml");
    let (head, name) = (head_with(item, docs), ident(&item.path.name));
    let derives = derives(item, &quote! { Debug, });
    let variants = variants.map(|(doc, name, ty)| {
        let (name, stored, ty) = (ident(name), stored_float(ty, index), scope.ty(ty));
        quote! { #[doc = #doc] #stored #name(#ty), }
    });
    let variants: Vec<_> = variants.collect();
    let definition = quote! {
        #head
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            #[doc = #unlisted]
            Unlisted(xml::RawXml),
        }
    };
    let mut blocks = vec![layout::item(definition)?];
    blocks.extend(eq(item));
    Ok(blocks)
}

/// The call of `choice_type!`: the one list of a choice's alternatives. A type that no other alternative has is converted into the choice.
fn choice_type_call(item: &Item, choice: &Choice, index: &Index<'_>, scope: &mut Scope) -> String {
    let mut call = MacroCall::new("choice_type");
    call.line(&item.path.name);
    let unshared = index.unshared(choice).into_iter().map(|variant| variant.name.as_str());
    let unshared: BTreeSet<&str> = unshared.collect();
    for variant in &choice.variants {
        // `From<T> for T` exists already: an alternative of the same type gets no conversion.
        let is_own = variant.ty.path() == Some(&item.path);
        let is_converted = !is_own && unshared.contains(variant.name.as_str());
        let inner = is_converted.then(|| format!("({})", scope.ty_text(variant.ty.unboxed())));
        let (name, element) = (&variant.name, spelled_element(&variant.element));
        call.line(&format!("{name}{}: {element}", inner.unwrap_or_default()));
    }
    call.finish()
}

/// The access to the base that the alternatives share: `as_item`.
fn common_base(item: &Item, choice: &Choice, scope: &mut Scope) -> Option<String> {
    let base = choice.shared_base()?;
    let mut call = MacroCall::new("common_base");
    let (base, accessor) = (scope.path_text(base), &choice.accessor);
    call.line(&format!("{}: {base}, {accessor}, {accessor}_mut", item.path.name));
    for variant in &choice.variants {
        if let Some(steps) = variant.base_steps {
            call.line(&format!("{}{}", variant.name, ".base".repeat(steps)));
        }
    }
    Some(call.finish())
}

/// The blocks of a type whose whole content is a choice.
pub(super) fn choice_type(
    item: &Item,
    value: &Choice,
    info: &TypeInfo,
    index: &Index<'_>,
    scope: &mut Scope,
) -> Result<Vec<String>> {
    let mut blocks = choice(item, value, index, scope)?;
    let head = type_info::head(info, false, scope);
    blocks.push(content(&format!("enum {}{head}", item.path.name), info));
    Ok(blocks)
}

/// The blocks of a struct around a choice that several types share.
pub(super) fn wrapper(
    item: &Item,
    wrapper: &ChoiceWrapper,
    index: &Index<'_>,
    scope: &mut Scope,
) -> Result<Vec<String>> {
    let (head, name, inner) = (head(item), ident(&item.path.name), scope.path(&wrapper.choice));
    let derives = derives(item, &quote! { Debug, });
    let definition = quote! { #head #derives pub struct #name(pub #inner); };
    let mut blocks = vec![layout::item(definition)?];
    blocks.extend(eq(item));
    let choice = scope.path_text(&wrapper.choice);
    let head = type_info::head(&wrapper.info, false, scope);
    blocks.push(content(&format!("struct {}({choice}){head}", item.path.name), &wrapper.info));
    blocks.extend(from_alternatives(item, "0", &wrapper.choice, index, scope));
    Ok(blocks)
}

fn content(head: &str, info: &TypeInfo) -> String {
    let mut call = MacroCall::new("choice_content");
    call.line(head);
    call.section("model", &type_info::model(info));
    call.finish()
}

/// The conversions into a struct around a choice, from the types of the alternatives.
pub(super) fn from_alternatives(
    item: &Item,
    field: &str,
    choice: &Path,
    index: &Index<'_>,
    scope: &mut Scope,
) -> Option<String> {
    let types: Vec<String> = index.converted(&item.path, choice).map(|ty| scope.ty_text(ty)).collect();
    if types.is_empty() {
        return None;
    }
    let mut call = MacroCall::new("from_alternatives");
    call.text(&format!("{}.{field}: {}", item.path.name, types.join(", ")));
    Some(call.finish())
}
