//! Structs: definition and constructor.

use proc_macro2::TokenStream;
use quote::quote;

use crate::lower::is_required;
use crate::rust::{ChoiceOccurrence, Field, Item, Role, Struct, Type};

use super::scope::Scope;
use super::{Structs, codec, derives, docs, eq, head, ident, shape};

pub(super) fn record(item: &Item, record: &Struct, structs: &Structs<'_>, scope: &mut Scope) -> TokenStream {
    let definition = definition(item, record, scope);
    let shape = shape::complex_type(&ident(&item.path.name), &record.shape, scope);
    let new = (!item.derives.default).then(|| constructor(item, record, structs, scope));
    let name = ident(&item.path.name);
    let placeholder = placeholder(item, record, structs);
    let extends = record.base.as_ref().map(|base| {
        let base = scope.path(base);
        quote! { rt::extends!(#name, #base); }
    });
    let inherited = codec::Inherited::of(record, structs);
    let from = from_alternatives(item, record, structs, scope);
    let codec = codec::codec(item, record, &inherited);
    quote! {
        #definition
        #shape
        #new
        #extends
        #placeholder
        #from
        #codec
    }
}

fn definition(item: &Item, record: &Struct, scope: &mut Scope) -> TokenStream {
    let (head, name) = (head(item), ident(&item.path.name));
    let default = item.derives.default.then(|| quote! { Default, });
    let secret = record.fields.iter().any(|field| field.secret);
    let debug = (!secret).then(|| quote! { Debug, });
    let derives = derives(item, &quote! { #debug #default });
    let base = record.base.as_ref().map(|base| {
        let (doc, base) = (format!(" What it inherits from [`{}`].", base.name), scope.path(base));
        quote! { #[doc = #doc] pub base: #base, }
    });
    let fields = record.fields.iter().map(|field| {
        let (docs, name, ty) = (docs(&field.docs), ident(&field.name), scope.ty(&field.ty));
        let stored = stored(&field.ty);
        quote! { #docs #stored pub #name: #ty, }
    });
    let fields: Vec<_> = fields.collect();
    let debug = secret.then(|| hiding_debug(item, record));
    let eq = eq(item);
    quote! {
        #head
        #derives
        pub struct #name { #base #(#fields)* }
        #eq
        #debug
    }
}

/// How serde stores a field, where it does not do so well by itself: JSON has no number for infinity.
fn stored(ty: &Type) -> Option<TokenStream> {
    match ty {
        Type::BuiltIn("f32" | "f64") => {
            Some(quote! { #[cfg_attr(feature = "serde", serde(with = "rt::stored::float"))] })
        }
        Type::Option(inner) | Type::Vec(inner) => stored(inner).map(|_| {
            quote! { #[cfg_attr(feature = "serde", serde(default, with = "rt::stored::float"))] }
        }),
        _ => None,
    }
}

/// `Debug` that shows only whether a secret field is there.
fn hiding_debug(item: &Item, record: &Struct) -> TokenStream {
    let (name, text) = (ident(&item.path.name), &item.path.name);
    let base = record.base.as_ref().map(|_| quote! { .field("base", &self.base) });
    let fields = record.fields.iter().map(|field| {
        let (name, text) = (ident(&field.name), field.name.trim_start_matches("r#"));
        if field.secret {
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

/// The required fields of a struct and its bases, the bases' first.
pub(crate) fn required<'a>(record: &'a Struct, structs: &Structs<'a>) -> Vec<&'a Field> {
    let mut chain: Vec<_> = structs.chain(record).collect();
    chain.reverse();
    chain.into_iter().flat_map(|record| record.fields.iter().filter(|field| is_required(field))).collect()
}

fn constructor(item: &Item, record: &Struct, structs: &Structs<'_>, scope: &mut Scope) -> TokenStream {
    let inherited =
        record.base.as_ref().and_then(|path| structs.get(path)).map(|base| required(base, structs));
    let inherited = inherited.unwrap_or_default();
    let arguments = required(record, structs).into_iter().map(|field| {
        let (name, ty) = (ident(&field.name), argument(&field.ty, scope));
        quote! { #name: #ty }
    });
    let arguments: Vec<_> = arguments.collect();
    let base = record.base.as_ref().map(|path| {
        let base = &inherited;
        let names = base.iter().map(|field| ident(&field.name));
        let path = scope.path(path);
        if base.is_empty() {
            quote! { base: #path::default(), }
        } else {
            quote! { base: #path::new(#(#names),*), }
        }
    });
    let fields = record.fields.iter().map(initial);
    let name = ident(&item.path.name);
    quote! {
        impl #name {
            /// From what is required; the rest is empty.
            #[inline]
            pub fn new(#(#arguments),*) -> Self {
                Self { #base #(#fields)* }
            }
        }
    }
}

/// A field as a constructor sets it.
fn initial(field: &Field) -> TokenStream {
    let name = ident(&field.name);
    match &field.ty {
        Type::Vec(_) if !is_required(field) => quote! { #name: Vec::new(), },
        _ if !is_required(field) => quote! { #name: None, },
        Type::Boxed(_) => quote! { #name: Box::new(#name), },
        Type::BuiltIn("String") => quote! { #name: #name.into(), },
        _ => quote! { #name, },
    }
}

fn argument(ty: &Type, scope: &mut Scope) -> TokenStream {
    match ty {
        Type::BuiltIn("String") => quote! { impl Into<String> },
        Type::Boxed(inner) => scope.ty(inner),
        ty => scope.ty(ty),
    }
}

fn placeholder(item: &Item, record: &Struct, structs: &Structs<'_>) -> TokenStream {
    let name = ident(&item.path.name);
    if item.derives.default {
        return quote! { rt::placeholder_default!(#name); };
    }
    // A text is given as `impl Into<String>`, of which the macro cannot know the type.
    let placeholders = required(record, structs).into_iter().map(|field| {
        if let Type::BuiltIn("String") = &field.ty {
            quote! { text }
        } else {
            quote! { placeholder }
        }
    });
    quote! { rt::placeholder_new!(#name: #(#placeholders),*); }
}

/// A struct that is nothing but a choice comes from each alternative.
fn from_alternatives(
    item: &Item,
    record: &Struct,
    structs: &Structs<'_>,
    scope: &mut Scope,
) -> Option<TokenStream> {
    let [
        Field {
            name,
            role: Role::Choice { occurrence: ChoiceOccurrence::Required(_), .. },
            ty: Type::Path(choice),
            ..
        },
    ] = record.fields.as_slice()
    else {
        return None;
    };
    if record.base.is_some() {
        return None;
    }
    let types =
        structs.alternatives(choice).filter(|ty| ty.path() != Some(&item.path)).map(|ty| scope.ty(ty));
    let types: Vec<_> = types.collect();
    let (owner, field) = (ident(&item.path.name), ident(name));
    Some(quote! { rt::from_alternatives!(#owner.#field: #(#types),*); })
}
