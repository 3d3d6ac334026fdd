//! The schema's view of a type, as a constant.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::rust::{Content, Particle, Shape, Term};

use super::scope::Scope;

/// The call of `complex_type!`, which says the shape.
pub(super) fn complex_type(name: &Ident, shape: &Shape, scope: &mut Scope) -> TokenStream {
    let fields = fields(shape, scope);
    quote! { rt::complex_type!(#name #fields); }
}

/// What a shape says.
pub(super) fn fields(shape: &Shape, scope: &mut Scope) -> TokenStream {
    let name = &shape.name;
    let base = shape.base.as_ref().map(|base| {
        let base = scope.path(base);
        quote! { , base: #base }
    });
    let required = (!shape.required.is_empty()).then(|| {
        let names = shape.required.join(", ");
        quote! { , required: #names }
    });
    let bits = (shape.bits > 0).then(|| {
        let bits = proc_macro2::Literal::u32_unsuffixed(shape.bits);
        quote! { , bits: #bits }
    });
    let model = if let Content::Particle(particle) = &shape.content {
        let model = model(particle);
        Some(quote! { , model: #model })
    } else {
        None
    };
    let flags =
        [("text", shape.content == Content::Text), ("checked", shape.checked), ("response", shape.response)];
    let flags: Vec<_> = flags.iter().filter(|(_, set)| *set).map(|(flag, _)| super::ident(flag)).collect();
    let flags = (!flags.is_empty()).then(|| quote! { , flags: #(#flags)* });
    quote! { { name: #name #base #required #bits #model #flags } }
}

/// A content model in the notation of the runtime's `rt::model`.
fn model(particle: &Particle) -> String {
    match &particle.term {
        Term::Sequence(inner) if (particle.min, particle.max) == (1, Some(1)) => join(inner, ", "),
        _ => notation(particle),
    }
}

fn join(particles: &[Particle], separator: &str) -> String {
    let parts: Vec<String> = particles.iter().map(notation).collect();
    parts.join(separator)
}

fn notation(particle: &Particle) -> String {
    let term = match &particle.term {
        Term::Element(name) => name.clone(),
        Term::Sequence(inner) => format!("({})", join(inner, ", ")),
        Term::Choice(inner) => format!("({})", join(inner, " | ")),
        Term::All(inner) => format!("[{}]", join(inner, " & ")),
        Term::Any(namespaces) => format!("{{{namespaces}}}"),
    };
    match (particle.min, particle.max) {
        (1, Some(1)) => term,
        (0, Some(1)) => format!("{term}?"),
        (0, None) => format!("{term}*"),
        (1, None) => format!("{term}+"),
        (min, None) => format!("{term}{{{min},}}"),
        (min, Some(max)) => format!("{term}{{{min},{max}}}"),
    }
}
