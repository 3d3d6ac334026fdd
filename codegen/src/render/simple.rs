//! Simple types: enumerations, values with facets, lists, unions, other names.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::built_in::is_copy;
use crate::error::Result;
use crate::rust::{
    Bound, EnumValue, Facet, Facets, Index, Item, Pattern, Type, UnionMember, doc_text, search_aliases,
};

use super::layout::{self, MacroCall, literal};
use super::scope::Scope;
use super::{aliases, derives, eq, head, ident, pattern, stored_float};

/// The blocks of an enumeration.
pub(super) fn enumeration(item: &Item, values: &[EnumValue]) -> Result<Vec<String>> {
    let (head, name) = (head(item), ident(&item.path.name));
    let variants = values.iter().map(|value| {
        let name = ident(&value.name);
        // A variant that is its text, and that all versions know, needs no more.
        let text = (value.text != value.name).then(|| format!("`{}`", doc_text(&value.text)));
        let parts: Vec<&str> = text.iter().chain(&value.since).map(String::as_str).collect();
        let doc = format!(" {}", parts.join(", "));
        let doc = (!parts.is_empty()).then(|| quote! { #[doc = #doc] });
        let aliases = aliases(&search_aliases(&value.name, [value.text.as_str()]));
        quote! { #doc #aliases #name, }
    });
    let definition = quote! {
        #head
        #[allow(missing_docs)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that the schema does not list.
            Unlisted(String),
        }
    };
    let mut call = MacroCall::new("open_enum");
    call.line(&item.path.name);
    // The values of a new version come last, so that the numbers of the others stay.
    let mut numbered: Vec<&EnumValue> = values.iter().collect();
    numbered.sort_by_key(|value| value.version);
    for (index, value) in numbered.into_iter().enumerate() {
        let text =
            if value.text == value.name { String::new() } else { format!(" = {}", literal(&value.text)) };
        call.line(&format!("{index} {}{text}", value.name));
    }
    Ok(vec![layout::item(definition)?, call.finish()])
}

/// The blocks of a type with facets.
pub(super) fn facet(item: &Item, facet: &Facet, scope: &mut Scope) -> Result<Vec<String>> {
    let (head, name, base) = (head(item), ident(&item.path.name), scope.ty(&facet.base));
    let order = is_ordered(&facet.base).then(|| quote! { PartialOrd, });
    let total_order = (item.derives.eq && order.is_some()).then(|| quote! { Ord, });
    let hash = item.derives.eq.then(|| quote! { Hash });
    let sets = facet.alternatives.iter().map(facets);
    let is_copy = matches!(facet.base, Type::BuiltIn(name) if is_copy(name));
    let copy = is_copy.then(|| quote! { Copy, });
    let definition = quote! {
        #head
        #[derive(Clone, #copy Debug, PartialEq, #order #total_order #hash)]
        pub struct #name(#base);
    };
    let constant = quote! {
        impl #name {
            const FACETS: &'static [rt::Facets] = &[#(#sets),*];
        }
    };
    let mut blocks = vec![layout::item(definition)?];
    blocks.extend(eq(item));
    blocks.push(layout::item(constant)?);
    let is_text = facet.base == Type::BuiltIn("String");
    let mut call = MacroCall::new(if is_text { "facet_text" } else { "facet_number" });
    let float = if matches!(facet.base, Type::BuiltIn("f32" | "f64")) { "float " } else { "" };
    call.text(&format!("{}, {float}{}", item.path.name, scope.ty_text(&facet.base)));
    blocks.push(call.finish());
    Ok(blocks)
}

/// Returns `true` for a type of Rust itself. The types of the library do not have the order of XML Schema.
fn is_ordered(base: &Type) -> bool {
    !matches!(base, Type::BuiltIn(name) if name.starts_with("value::"))
}

fn facets(facets: &Facets) -> TokenStream {
    let number = |field: &str, value: Option<i128>| {
        let field = ident(field);
        value.map(|value| {
            let value = Literal::i128_unsuffixed(value);
            quote! { #field: Some(#value), }
        })
    };
    let length = |field: &str, value: Option<u64>| number(field, value.map(i128::from));
    let fields = [
        length("min_length", facets.min_length),
        length("max_length", facets.max_length),
        number("min", facets.min),
        number("max", facets.max),
    ];
    let pattern = |pattern: &Pattern| {
        let (text, compiled) = (&pattern.text, pattern::tree(&pattern.tree));
        quote! { (#text, &#compiled) }
    };
    let (own, bases) = match facets.patterns.split_last() {
        Some((own, bases)) => (Some(pattern(own)), bases),
        None => (None, [].as_slice()),
    };
    let own = own.map(|own| quote! { pattern: Some(#own), });
    let of_bases = bases.iter().map(pattern);
    let of_bases = (!bases.is_empty()).then(|| quote! { base_patterns: &[#(#of_bases),*], });
    let bounds = facets.bounds.iter().map(bound);
    let bounds = (!facets.bounds.is_empty()).then(|| quote! { bounds: &[#(#bounds),*], });
    quote! { rt::Facets { #(#fields)* #own #of_bases #bounds ..rt::Facets::NONE } }
}

fn bound(bound: &Bound) -> TokenStream {
    match bound {
        Bound::Value(variant, value) => {
            let variant = ident(variant);
            quote! { rt::Bound::#variant(#value) }
        }
        Bound::Digits(variant, digits) => {
            let (variant, digits) = (ident(variant), Literal::u64_unsuffixed(*digits));
            quote! { rt::Bound::#variant(#digits) }
        }
    }
}

/// The blocks of a list in one text.
pub(super) fn text_list(
    item: &Item,
    inner: &Type,
    index: &Index<'_>,
    scope: &mut Scope,
) -> Result<Vec<String>> {
    let (head, name, inner_type) = (head(item), ident(&item.path.name), scope.ty(inner));
    let derives = derives(item, &quote! { Debug, Default, });
    let stored = stored_float(inner, index);
    let definition = quote! { #head #derives pub struct #name(#stored pub Vec<#inner_type>); };
    let mut blocks = vec![layout::item(definition)?];
    blocks.extend(eq(item));
    let mut call = MacroCall::new("list_text_type");
    call.text(&format!("{}, {}", item.path.name, scope.ty_text(inner)));
    blocks.push(call.finish());
    Ok(blocks)
}

/// The blocks of a union.
pub(super) fn union(
    item: &Item,
    members: &[UnionMember],
    index: &Index<'_>,
    scope: &mut Scope,
) -> Result<Vec<String>> {
    let (head, name) = (head(item), ident(&item.path.name));
    let derives = derives(item, &quote! { Debug, });
    let variants = members.iter().map(|member| {
        let (doc, name, ty) =
            (format!(" A value of `{}`.", member.name), ident(&member.name), scope.ty(&member.ty));
        let stored = stored_float(&member.ty, index);
        quote! { #[doc = #doc] #stored #name(#ty), }
    });
    let variants: Vec<_> = variants.collect();
    let definition = quote! {
        #head
        #derives
        #[non_exhaustive]
        pub enum #name { #(#variants)* }
    };
    let mut blocks = vec![layout::item(definition)?];
    blocks.extend(eq(item));
    let mut call = MacroCall::new("union_type");
    call.line(&item.path.name);
    for member in members {
        let sets = member.alternatives.iter().map(|set| layout::expression(&facets(set)));
        let sets: Vec<String> = sets.collect();
        call.line(&format!("{}({}) = {}", member.name, scope.ty_text(&member.ty), sets.join(", ")));
    }
    blocks.push(call.finish());
    Ok(blocks)
}

/// The block of another name for a type.
pub(super) fn alias(item: &Item, inner: &Type, scope: &mut Scope) -> Result<Vec<String>> {
    let (head, name, inner) = (head(item), ident(&item.path.name), scope.ty(inner));
    Ok(vec![layout::item(quote! { #head pub type #name = #inner; })?])
}
