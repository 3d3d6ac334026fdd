//! Enums of elements.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::rust::{Choice, Item, Shape, Type};

use super::scope::Scope;
use super::{derives, eq, head, ident, shape, spelled};

pub(super) fn choice(item: &Item, choice: &Choice, scope: &mut Scope) -> TokenStream {
    let (head, name) = (head(item), ident(&item.path.name));
    let derives = derives(item, &quote! { Debug, });
    let variants = choice.variants.iter().map(|variant| {
        let (name, ty) = (ident(&variant.name), scope.ty(&variant.ty));
        let since = variant.since.as_ref().map(|since| format!(", {since}")).unwrap_or_default();
        let doc = format!(" Element `{}`{since}.", variant.element);
        quote! { #[doc = #doc] #name(#ty), }
    });
    let variants: Vec<_> = variants.collect();
    let as_base = as_base(item, choice, scope);
    let conversions = conversions(item, choice, scope);
    let codec = codec(item, choice);
    let eq = eq(item);
    quote! {
        #head
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// An element that the schema does not list, or that could not be read.
            Unlisted(xml::RawXml),
        }
        #eq
        #as_base
        #conversions
        #codec
    }
}

/// The enum of a type whose whole content is a choice.
pub(super) fn choice_type(item: &Item, value: &Choice, shape: &Shape, scope: &mut Scope) -> TokenStream {
    let choice = choice(item, value, scope);
    let name = ident(&item.path.name);
    let shape = shape::complex_type(&name, shape, scope);
    quote! {
        #choice
        #shape
        impl rt::ReadComplex for #name {
            #[inline]
            fn child(&mut self, tag: &rt::StartTag, reader: &mut rt::Reader) -> Result<rt::Handled> {
                reader.require_choice(self, tag, 0)
            }
            #[inline]
            fn unlisted(&mut self, raw: xml::RawXml, reader: &mut rt::Reader) -> Result<(), xml::RawXml> {
                reader.keep(self, raw, 0)
            }
        }
        impl rt::WriteComplex for #name {
            #[inline]
            fn content(&self, out: &mut rt::Writer) { out.choice(self); }
        }
    }
}

/// `as_item`: the base that all alternatives share.
fn as_base(item: &Item, choice: &Choice, scope: &mut Scope) -> Option<TokenStream> {
    let base = choice.common_base.as_ref().filter(|_| choice.variants.len() > 1)?;
    let stem = crate::lower::snake(base.name.strip_prefix("Base").unwrap_or(&base.name));
    let (by_ref, by_mut) = (ident(&format!("as_{stem}")), ident(&format!("as_{stem}_mut")));
    let doc = format!(
        " What the alternatives have in common, their [`{}`]; `None` for one that has none.",
        base.name
    );
    let doc_mut = format!(" Like [`Self::as_{stem}`], to change it.");
    let (steps, steps_mut): (Vec<_>, Vec<_>) = choice
        .variants
        .iter()
        .map(|variant| {
            let name = ident(&variant.name);
            let Some(steps) = variant.base_steps else {
                return (
                    quote! { Self::#name(_) => return None, },
                    quote! { Self::#name(_) => return None, },
                );
            };
            let steps = (0..steps).map(|_| quote! { .base });
            let steps: Vec<_> = steps.collect();
            let whole = steps.is_empty();
            let (by_ref, by_mut) = if whole {
                match variant.ty {
                    Type::Boxed(_) => (quote! { &**value }, quote! { &mut **value }),
                    _ => (quote! { value }, quote! { value }),
                }
            } else {
                (quote! { &value #(#steps)* }, quote! { &mut value #(#steps)* })
            };
            (quote! { Self::#name(value) => #by_ref, }, quote! { Self::#name(value) => #by_mut, })
        })
        .unzip();
    let base = scope.path(base);
    let owner = ident(&item.path.name);
    Some(quote! {
        impl #owner {
            #[doc = #doc]
            #[inline]
            pub fn #by_ref(&self) -> Option<&#base> {
                Some(match self { #(#steps)* Self::Unlisted(_) => return None, })
            }
            #[doc = #doc_mut]
            #[inline]
            pub fn #by_mut(&mut self) -> Option<&mut #base> {
                Some(match self { #(#steps_mut)* Self::Unlisted(_) => return None, })
            }
        }
    })
}

/// `From` for every alternative whose type no other has.
fn conversions(item: &Item, choice: &Choice, scope: &mut Scope) -> Option<TokenStream> {
    // An alternative of the choice's own type is converted already, by itself.
    let others = choice.unshared().filter(|variant| variant.ty.path() != Some(&item.path));
    let pairs = others.map(|variant| {
        let (name, ty) = (ident(&variant.name), scope.ty(variant.ty.unboxed()));
        quote! { #name(#ty) }
    });
    let pairs: Vec<_> = pairs.collect();
    let name = ident(&item.path.name);
    (!pairs.is_empty()).then(|| quote! { rt::from_variants!(#name: #(#pairs),*); })
}

/// Reading and writing, by the runtime's macro.
fn codec(item: &Item, choice: &Choice) -> TokenStream {
    let name = ident(&item.path.name);
    let arms = choice.variants.iter().enumerate().map(|(place, variant)| {
        let (element, name) = (spelled(&variant.element), ident(&variant.name));
        let place = Literal::usize_unsuffixed(place);
        quote! { #place #name = #element }
    });
    quote! { rt::choice_type!(#name { #(#arms),* }); }
}
