//! The `mod.rs` files.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::{Item, Module};

use super::ident;

/// A module per file, and everything in it re-exported.
pub(super) fn module(module: Module, by_file: &BTreeMap<(Module, &str), Vec<&Item>>) -> TokenStream {
    let files = by_file.iter().filter(|((of, _), _)| *of == module);
    let lines = files.map(|((_, file), items)| {
        let (file, names) = (ident(file), items.iter().map(|item| ident(&item.path.name)));
        quote! {
            mod #file;
            pub use #file::{#(#names),*};
        }
    });
    let doc = format!(
        " The types of the namespace `{}`, and its elements.",
        if module == Module::Types { "t" } else { "m" }
    );
    quote! {
        #![doc = #doc]
        /// Global elements.
        pub mod elements;
        #(#lines)*
    }
}

/// The root of the generated code.
pub(super) fn root() -> TokenStream {
    quote! {
        //! What the schemas give.
        /// The elements of SOAP headers.
        pub mod headers;
        pub mod messages;
        /// What each operation asks and answers.
        pub mod operations;
        pub mod types;
    }
}
