//! The schema's view of a type, as a constant.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::rust::{Content, Particle, Shape, Term};

use super::scope::Scope;

/// The call of `complex_type!`: the shape, and what every complex type implements alike.
pub(super) fn complex_type(name: &Ident, shape: &Shape, scope: &mut Scope) -> TokenStream {
    let text = &shape.name;
    let base = shape.base.as_ref().map(|base| {
        let base = scope.path(base);
        quote! { , base: Some(#base::SHAPE) }
    });
    let required = (!shape.required.is_empty()).then(|| {
        let names = &shape.required;
        quote! { , required: &[#(#names),*] }
    });
    let bits = (shape.bits > 0).then(|| {
        let bits = proc_macro2::Literal::u32_unsuffixed(shape.bits);
        quote! { , bits: #bits }
    });
    let content = match &shape.content {
        Content::Empty => TokenStream::new(),
        Content::Text => quote! { , text: true },
        Content::Particle(particle) => {
            let model = model(particle);
            quote! { , model: #model }
        }
    };
    let flags = [("checked", shape.checked), ("response", shape.response)];
    let flags = flags.iter().filter(|(_, set)| *set).map(|(flag, _)| {
        let flag = super::ident(flag);
        quote! { , #flag: true }
    });
    quote! { xml::complex_type!(#name { name: #text #base #required #bits #content #(#flags)* }); }
}

/// A content model in the notation of the runtime's `xml::model`.
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
