//! Simple types: enumerations, values with facets, lists, unions, other names.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::rust::{EnumValue, Facet, Facets, Item, Type, UnionMember};

use super::scope::Scope;
use super::{derives, eq, head, ident, pattern};

pub(super) fn enumeration(item: &Item, values: &[EnumValue]) -> TokenStream {
    let (head, name) = (head(item), ident(&item.path.name));
    let variants = values.iter().map(|value| {
        let name = ident(&value.name);
        // A variant that is its text, and that all versions know, needs no more.
        let text = (value.text != value.name).then(|| format!("`{}`", value.text));
        let facts: Vec<&str> = text.iter().chain(&value.since).map(String::as_str).collect();
        let doc = format!(" {}", facts.join(", "));
        let doc = (!facts.is_empty()).then(|| quote! { #[doc = #doc] });
        quote! { #doc #name, }
    });
    let table = values.iter().enumerate().map(|(place, value)| {
        let (place, text, name) = (Literal::usize_unsuffixed(place), &value.text, ident(&value.name));
        if *text == value.name {
            quote! { #place #name }
        } else {
            quote! { #place #name = #text }
        }
    });
    quote! {
        #head
        #[derive(Debug, PartialEq, Hash)]
        #[allow(missing_docs)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that the schema does not list.
            Unlisted(String),
        }
        impl Eq for #name {}
        rt::open_enum!(#name: #(#table),*);
    }
}

pub(super) fn facet(item: &Item, facet: &Facet, scope: &mut Scope) -> TokenStream {
    let (head, name, base) = (head(item), ident(&item.path.name), scope.ty(&facet.base));
    let (hash, eq) = (item.derives.eq.then(|| quote! { , Hash }), eq(item));
    let sets = facet.alternatives.iter().map(facets);
    let is_copy = matches!(facet.base, Type::BuiltIn(name) if !["String", "value::Base64"].contains(&name));
    let copy = is_copy.then(|| quote! { Copy, });
    let types = if is_copy {
        quote! { rt::facet_number!(#name, #base); }
    } else {
        quote! { rt::facet_text!(#name, #base); }
    };
    quote! {
        #head
        #[derive(Clone, #copy Debug, PartialEq, PartialOrd #hash)]
        pub struct #name(#base);
        #eq
        impl #name {
            const FACETS: &'static [rt::Facets] = &[#(#sets),*];
        }
        #types
    }
}

fn facets(facets: &Facets) -> TokenStream {
    let number = |field: &str, value: Option<i64>| {
        let field = ident(field);
        value.map(|value| {
            let value = Literal::i64_unsuffixed(value);
            quote! { #field: Some(#value), }
        })
    };
    let length =
        |field: &str, value: Option<u64>| number(field, value.and_then(|value| i64::try_from(value).ok()));
    let fields = [
        length("min_length", facets.min_length),
        length("max_length", facets.max_length),
        number("min", facets.min),
        number("max", facets.max),
    ];
    let pattern = facets.pattern.as_ref().map(|text| {
        let compiled = pattern::pattern(text);
        quote! { pattern: Some((#text, &#compiled)), }
    });
    quote! { rt::Facets { #(#fields)* #pattern ..rt::Facets::NONE } }
}

pub(super) fn list(item: &Item, inner: &Type, scope: &mut Scope) -> TokenStream {
    let (head, name, inner) = (head(item), ident(&item.path.name), scope.ty(inner));
    let (derives, eq) = (derives(item, &quote! { Debug, Default, }), eq(item));
    quote! {
        #head
        #derives
        pub struct #name(pub Vec<#inner>);
        #eq
        rt::wrapper_type!(#name, #inner);
        rt::list_type!(#name);
    }
}

pub(super) fn union(item: &Item, members: &[UnionMember], scope: &mut Scope) -> TokenStream {
    let (head, name) = (head(item), ident(&item.path.name));
    let (derives, eq) = (derives(item, &quote! { Debug, }), eq(item));
    let variants = members.iter().map(|member| {
        let (doc, name, ty) = (format!(" As `{}`.", member.name), ident(&member.name), scope.ty(&member.ty));
        quote! { #[doc = #doc] #name(#ty), }
    });
    let variants: Vec<_> = variants.collect();
    let pairs = members.iter().map(|member| {
        let (name, ty, facets) = (ident(&member.name), scope.ty(&member.ty), facets(&member.facets));
        quote! { #name(#ty) = #facets }
    });
    let pairs: Vec<_> = pairs.collect();
    quote! {
        #head
        #derives
        #[non_exhaustive]
        pub enum #name { #(#variants)* }
        #eq
        rt::union_type!(#name: #(#pairs),*);
    }
}

pub(super) fn alias(item: &Item, inner: &Type, scope: &mut Scope) -> TokenStream {
    let (head, name, inner) = (head(item), ident(&item.path.name), scope.ty(inner));
    quote! { #head pub type #name = #inner; }
}
