//! Lists, and structs around a shared choice.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::rust::{ChoiceWrapper, Item, Type, Wrapper};

use super::scope::Scope;
use super::{Structs, derives, eq, head, ident, shape};

pub(super) fn wrapper(item: &Item, wrapper: &Wrapper, scope: &mut Scope) -> TokenStream {
    let (head, name, inner) = (head(item), ident(&item.path.name), scope.ty(&wrapper.item));
    let list_name = list_name(item);
    let (kind, element) = match &wrapper.element {
        Some(element) if matches!(wrapper.item, Type::KnownOrRaw(_)) => ("Messages", element.as_str()),
        Some(element) => ("Elements", element.as_str()),
        None => ("Choices", ""),
    };
    let (kind, shape) = (ident(kind), shape::fields(&wrapper.shape, scope));
    quote! {
        #head
        pub type #name = xml::List<#inner, #list_name>;
        rt::list_name!(#list_name: #kind #element #shape);
    }
}

/// What tells a list type from others: `ArrayOfStringsList`.
pub(super) fn list_name(item: &Item) -> Ident {
    ident(&format!("{}List", item.path.name))
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
    let (derives, eq) = (derives(item, &quote! { Debug, }), eq(item));
    let shape = shape::complex_type(&name, &wrapper.shape, scope);
    quote! {
        #head
        #derives
        pub struct #name(pub #inner);
        #eq
        #shape
        rt::choice_wrapper_type!(#name, #inner);
        rt::from_alternatives!(#name.0: #(#types),*);
    }
}
