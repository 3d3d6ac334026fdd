//! Enums over `xsi:type`.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::{Item, Polymorph};

use super::scope::Scope;
use super::{derives, eq, head, ident};

pub(super) fn polymorph(item: &Item, polymorph: &Polymorph, scope: &mut Scope) -> TokenStream {
    let (head, name) = (head(item), ident(&item.path.name));
    let derives = derives(item, &quote! { Debug, });
    let variants = polymorph.variants.iter().map(|(variant, xsi_type, ty)| {
        let (doc, variant, ty) = (format!(" Type `{xsi_type}`."), ident(variant), scope.ty(ty));
        quote! { #[doc = #doc] #variant(#ty), }
    });
    let variants: Vec<_> = variants.collect();
    let pairs = polymorph.variants.iter().map(|(variant, _, ty)| {
        let (variant, ty) = (ident(variant), scope.ty(ty.unboxed()));
        quote! { #variant(#ty) }
    });
    let pairs: Vec<_> = pairs.collect();
    let codec = codec(&name, polymorph, scope);
    let eq = eq(item);
    quote! {
        #head
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A type that the schema does not list.
            Unlisted(xml::RawXml),
        }
        #eq
        rt::from_variants!(#name: #(#pairs),*);
        rt::placeholder_choice!(#name);
        #codec
    }
}

fn codec(name: &proc_macro2::Ident, polymorph: &Polymorph, scope: &mut Scope) -> TokenStream {
    let declared = &polymorph.name;
    let read_declared = if let Some(variant) = &polymorph.declared {
        let variant = ident(variant);
        quote! { None => Self::#variant(reader.value(tag)?), }
    } else {
        quote! { None => return Err(reader.without_type(tag, #declared)), }
    };
    let read = polymorph.variants.iter().map(|(variant, xsi_type, _)| {
        let variant = ident(variant);
        quote! { Some(#xsi_type) => Self::#variant(reader.value(tag)?), }
    });
    let write = polymorph.variants.iter().map(|(variant, xsi_type, ty)| {
        let ty = scope.ty(ty.unboxed());
        let is_declared = polymorph.declared.as_ref() == Some(variant);
        let variant = ident(variant);
        if is_declared {
            quote! { Self::#variant(value) => out.element(name, value), }
        } else {
            quote! { Self::#variant(value) => out.node_of_type(name, Some(#xsi_type), <#ty as rt::ComplexType>::INFO, &&**value), }
        }
    });
    quote! {
        impl rt::ReadXml for #name {
            #[inline]
            fn read(&mut self, tag: &rt::StartTag, reader: &mut rt::Reader) -> Result<()> {
                *self = match reader.xsi_type(tag)?.as_deref() {
                    #read_declared
                    #(#read)*
                    Some(_) => Self::Unlisted(reader.unlisted_type(tag, #declared)?),
                };
                Ok(())
            }
        }
        impl rt::WriteXml for #name {
            #[inline]
            fn write(&self, name: &'static str, out: &mut rt::Writer) {
                match self { #(#write)* Self::Unlisted(raw) => out.raw(raw), }
            }
        }
    }
}
