//! XSD patterns as static trees that the runtime matches.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use regex_syntax::hir::{Class, Hir, HirKind};

/// The tree of a pattern.
pub(super) fn tree(hir: &Hir) -> TokenStream {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => quote! { rt::Pattern::Sequence(&[]) },
        HirKind::Literal(literal) => {
            let text = String::from_utf8_lossy(&literal.0).into_owned();
            quote! { rt::Pattern::Literal(#text) }
        }
        HirKind::Class(class) => {
            let ranges = ranges(class).into_iter().map(|(from, to)| quote! { (#from, #to) });
            quote! { rt::Pattern::Class(&[#(#ranges),*]) }
        }
        HirKind::Repetition(repetition) => {
            let inner = tree(&repetition.sub);
            let min = Literal::u32_unsuffixed(repetition.min);
            if let Some(max) = repetition.max {
                let max = Literal::u32_unsuffixed(max);
                quote! { rt::Pattern::Repeat(&#inner, #min, #max) }
            } else {
                quote! { rt::Pattern::Repeat(&#inner, #min, rt::UNBOUNDED) }
            }
        }
        HirKind::Capture(capture) => tree(&capture.sub),
        HirKind::Concat(parts) => {
            let parts = parts.iter().map(tree);
            quote! { rt::Pattern::Sequence(&[#(#parts),*]) }
        }
        HirKind::Alternation(parts) => {
            let parts = parts.iter().map(tree);
            quote! { rt::Pattern::Choice(&[#(#parts),*]) }
        }
    }
}

fn ranges(class: &Class) -> Vec<(char, char)> {
    match class {
        Class::Unicode(class) => class.iter().map(|range| (range.start(), range.end())).collect(),
        Class::Bytes(class) => {
            class.iter().map(|range| (char::from(range.start()), char::from(range.end()))).collect()
        }
    }
}
