//! Structs around a list, or around a shared choice.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::{ChoiceWrapper, Item, Wrapper};

use super::scope::Scope;
use super::{derives, head, ident, name_pattern, shape};

pub(super) fn wrapper(item: &Item, wrapper: &Wrapper, scope: &mut Scope) -> TokenStream {
    let (head, name, inner) = (head(item), ident(&item.path.name), scope.ty(&wrapper.item));
    let derives = derives(item, &quote! { Debug, Default, });
    let shape = shape::constant(&wrapper.shape, scope);
    let (child, unlisted, write) = match &wrapper.element {
        Some(element) => {
            let pattern = name_pattern(element);
            let child = quote! {
                match (tag.namespace, tag.local) { #pattern => input.fill(&mut self.0, tag), _ => Ok(xml::Taken::No), }
            };
            (child, None, quote! { out.element(#element, &self.0); })
        }
        None => {
            let unlisted = quote! {
                fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> { raw.keep_each(&mut self.0) }
            };
            (quote! { input.choose_each(&mut self.0, tag) }, Some(unlisted), quote! { out.choice(&self.0); })
        }
    };
    let codec = codec(&name, &child, unlisted.as_ref(), &write);
    quote! {
        #head
        #derives
        pub struct #name(pub Vec<#inner>);
        impl #name { #shape }
        ::ews_bindings::wrapper_type!(#name, #inner);
        #codec
    }
}

pub(super) fn choice_wrapper(item: &Item, wrapper: &ChoiceWrapper, scope: &mut Scope) -> TokenStream {
    let (head, name, inner) = (head(item), ident(&item.path.name), scope.path(&wrapper.choice));
    let derives = derives(item, &quote! { Debug, });
    let shape = shape::constant(&wrapper.shape, scope);
    let child = quote! { input.require_choice(&mut *self.0, tag, 0) };
    let unlisted = quote! {
        fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> { raw.keep(&mut *self.0) }
    };
    let codec = codec(&name, &child, Some(&unlisted), &quote! { out.choice(&self.0); });
    quote! {
        #head
        #derives
        pub struct #name(pub Box<#inner>);
        impl #name { #shape }
        ::ews_bindings::choice_wrapper_type!(#name, #inner);
        #codec
    }
}

fn codec(name: &proc_macro2::Ident, child: &TokenStream, unlisted: Option<&TokenStream>, write: &TokenStream) -> TokenStream {
    quote! {
        ::ews_bindings::complex_type!(#name);
        impl xml::ReadNode for #name {
            #[inline]
            fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> { #child }
            #unlisted
        }
        impl xml::WriteNode for #name {
            #[inline]
            fn content(&self, out: &mut xml::Output) { #write }
        }
    }
}
