//! Structs around a list, or around a shared choice.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::{ChoiceWrapper, Item, Type, Wrapper};

use super::scope::Scope;
use super::{Structs, derives, head, ident, shape, spelled};

pub(super) fn wrapper(item: &Item, wrapper: &Wrapper, scope: &mut Scope) -> TokenStream {
    let (head, name, inner) = (head(item), ident(&item.path.name), scope.ty(&wrapper.item));
    let derives = derives(item, &quote! { Debug, Default, });
    let shape = shape::complex_type(&name, &wrapper.shape, scope);
    let codec = match &wrapper.element {
        Some(element) if matches!(wrapper.item, Type::Listed(_)) => {
            let element = spelled(element);
            quote! { xml::list_of_messages!(#name, #element); }
        }
        Some(element) => {
            let element = spelled(element);
            quote! { xml::list_of_elements!(#name, #element); }
        }
        None => quote! { xml::list_of_choices!(#name); },
    };
    quote! {
        #head
        #derives
        pub struct #name(pub Vec<#inner>);
        #shape
        xml::wrapper_type!(#name, #inner);
        #codec
    }
}

pub(super) fn choice_wrapper(
    item: &Item,
    wrapper: &ChoiceWrapper,
    structs: &Structs<'_>,
    scope: &mut Scope,
) -> TokenStream {
    let others = structs.alternatives(&wrapper.choice).filter(|ty| ty.path() != Some(&item.path));
    let types: Vec<_> = others.map(|ty| scope.ty(ty)).collect();
    let (head, name, inner) = (head(item), ident(&item.path.name), scope.path(&wrapper.choice));
    let derives = derives(item, &quote! { Debug, });
    let shape = shape::complex_type(&name, &wrapper.shape, scope);
    quote! {
        #head
        #derives
        pub struct #name(pub #inner);
        #shape
        xml::choice_wrapper_type!(#name, #inner);
        xml::from_alternatives!(#name.0: #(#types),*);
    }
}
