//! Structs: reading and writing.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::rust::{ChoiceOccurrence, Field, Item, Role, Struct};

use super::{Structs, ident, name_pattern};

/// The two `impl`s of a struct.
pub(super) fn codec(item: &Item, record: &Struct, inherited: &Inherited) -> TokenStream {
    let (read, write) = (read(item, record, inherited), write(item, record, inherited));
    quote! { #read #write }
}

/// What the bases of a struct have, so that only calls which can do something are passed on.
#[derive(Default)]
pub(super) struct Inherited {
    attributes: bool,
    any_attributes: bool,
    children: bool,
    choices: bool,
    text: bool,
}

impl Inherited {
    pub(super) fn of(record: &Struct, structs: &Structs<'_>) -> Self {
        let mut inherited = Self::default();
        for field in structs.chain(record).skip(1).flat_map(|record| &record.fields) {
            match field.role {
                Role::Attribute { .. } => inherited.attributes = true,
                Role::AnyAttributes { .. } => inherited.any_attributes = true,
                Role::Element { .. } | Role::Any { .. } => inherited.children = true,
                Role::Choice { .. } => (inherited.children, inherited.choices) = (true, true),
                Role::Text => inherited.text = true,
            }
        }
        inherited
    }
}

fn read(item: &Item, record: &Struct, inherited: &Inherited) -> TokenStream {
    let name = ident(&item.path.name);
    let methods = [
        attribute(record, inherited),
        child(record, inherited),
        text(record, inherited),
        unlisted(record, inherited),
        any_attribute(record, inherited),
    ];
    quote! {
        impl rt::ReadComplex for #name { #(#methods)* }
    }
}

fn bit(bit: u32) -> Literal {
    Literal::u32_unsuffixed(bit)
}

fn attribute(record: &Struct, inherited: &Inherited) -> Option<TokenStream> {
    let arms = record.fields.iter().filter_map(|field| {
        let Role::Attribute { name, bit: required } = &field.role else { return None };
        let (pattern, slot) = (name_pattern(name), ident(&field.name));
        Some(if let Some(bit) = required.map(bit) {
            quote! { #pattern => reader.require_attribute(&mut self.#slot, attribute, #bit), }
        } else {
            quote! { #pattern => reader.fill_attribute(&mut self.#slot, attribute), }
        })
    });
    let arms: Vec<_> = arms.collect();
    let rest = match (inherited.attributes, arms.is_empty()) {
        (false, true) => return None,
        (false, false) => quote! { Ok(rt::Handled::No) },
        (true, _) => quote! { rt::ReadComplex::attribute(&mut self.base, attribute, reader) },
    };
    let body = if arms.is_empty() {
        rest
    } else {
        quote! { match attribute.name() { #(#arms)* _ => #rest, } }
    };
    Some(quote! {
        #[inline]
        fn attribute(&mut self, attribute: &rt::Attribute, reader: &mut rt::Reader) -> Result<rt::Handled> {
            #body
        }
    })
}

fn child(record: &Struct, inherited: &Inherited) -> Option<TokenStream> {
    let arms = record.fields.iter().filter_map(|field| {
        let Role::Element { name, bit: required } = &field.role else { return None };
        let (pattern, slot) = (name_pattern(name), ident(&field.name));
        Some(if let Some(bit) = required.map(bit) {
            quote! { #pattern => reader.require(&mut self.#slot, tag, #bit), }
        } else {
            quote! { #pattern => reader.fill(&mut self.#slot, tag), }
        })
    });
    let arms: Vec<_> = arms.collect();
    let calls = record.fields.iter().filter_map(open_call);
    let base = inherited.children.then(|| quote! { rt::ReadComplex::child(&mut self.base, tag, reader) });
    let mut calls: Vec<_> = calls.chain(base).collect();
    let mut rest = match calls.pop() {
        None if arms.is_empty() => return None,
        None => quote! { Ok(rt::Handled::No) },
        Some(last) => last,
    };
    while let Some(call) = calls.pop() {
        rest = quote! { match #call? { rt::Handled::No => #rest, handled => Ok(handled), } };
    }
    let body = if arms.is_empty() {
        rest
    } else {
        quote! { match tag.name() { #(#arms)* _ => #rest, } }
    };
    Some(quote! {
        #[inline]
        fn child(&mut self, tag: &rt::StartTag, reader: &mut rt::Reader) -> Result<rt::Handled> {
            #body
        }
    })
}

/// The call for a field that takes more than one name: a choice or a wildcard.
fn open_call(field: &Field) -> Option<TokenStream> {
    let slot = ident(&field.name);
    match &field.role {
        Role::Choice { occurrence: ChoiceOccurrence::Required(required), .. } => {
            let bit = bit(*required);
            Some(quote! { reader.require_choice(&mut self.#slot, tag, #bit) })
        }
        Role::Choice { occurrence: ChoiceOccurrence::Optional, .. } => {
            Some(quote! { reader.choose(&mut self.#slot, tag) })
        }
        Role::Choice { occurrence: ChoiceOccurrence::Each, .. } => {
            Some(quote! { reader.choose_each(&mut self.#slot, tag) })
        }
        Role::Any { namespaces, bit: None } => Some(quote! { reader.any(&mut self.#slot, tag, #namespaces) }),
        Role::Any { namespaces, bit: Some(required) } => {
            let bit = bit(*required);
            Some(quote! { reader.require_any(&mut self.#slot, tag, #namespaces, #bit) })
        }
        _ => None,
    }
}

fn text(record: &Struct, inherited: &Inherited) -> Option<TokenStream> {
    let own = record.fields.iter().find(|field| field.role == Role::Text);
    let body = match own {
        Some(field) => {
            let slot = ident(&field.name);
            quote! { reader.fill_text(&mut self.#slot, text) }
        }
        None if inherited.text => quote! { rt::ReadComplex::text(&mut self.base, text, reader) },
        None => return None,
    };
    Some(quote! {
        #[inline]
        fn text(&mut self, text: ::std::borrow::Cow<'_, str>, reader: &mut rt::Reader) -> Result<()> {
            #body
        }
    })
}

fn unlisted(record: &Struct, inherited: &Inherited) -> Option<TokenStream> {
    let calls = record.fields.iter().filter_map(|field| {
        let Role::Choice { occurrence, .. } = &field.role else { return None };
        let slot = ident(&field.name);
        Some(match occurrence {
            ChoiceOccurrence::Required(required) => {
                let bit = bit(*required);
                quote! { reader.keep(&mut self.#slot, raw, #bit) }
            }
            ChoiceOccurrence::Optional => quote! { reader.keep_optional(&mut self.#slot, raw) },
            ChoiceOccurrence::Each => quote! { reader.keep_each(&mut self.#slot, raw) },
        })
    });
    // In the order in which they are written, so that what is written reads the same.
    let base = inherited.choices.then(|| quote! { rt::ReadComplex::unlisted(&mut self.base, raw, reader) });
    let mut calls = base.into_iter().chain(calls);
    let first = calls.next()?;
    let rest = calls.map(|call| quote! { .or_else(|raw| #call) });
    Some(quote! {
        #[inline]
        fn unlisted(&mut self, raw: xml::RawXml, reader: &mut rt::Reader) -> Result<(), xml::RawXml> {
            #first #(#rest)*
        }
    })
}

fn any_attribute(record: &Struct, inherited: &Inherited) -> Option<TokenStream> {
    let own = record.fields.iter().find_map(|field| match &field.role {
        Role::AnyAttributes { namespaces } => Some((ident(&field.name), namespaces)),
        _ => None,
    });
    let body = match own {
        Some((slot, namespaces)) => quote! { attribute.keep(&mut self.#slot, uri, #namespaces) },
        None if inherited.any_attributes => {
            quote! { rt::ReadComplex::any_attribute(&mut self.base, attribute, uri) }
        }
        None => return None,
    };
    Some(quote! {
        #[inline]
        fn any_attribute(&mut self, attribute: &rt::Attribute, uri: &str) -> rt::Handled { #body }
    })
}

fn write(item: &Item, record: &Struct, inherited: &Inherited) -> TokenStream {
    let name = ident(&item.path.name);
    let attributes = record.fields.iter().filter_map(|field| {
        let slot = ident(&field.name);
        Some(match &field.role {
            Role::Attribute { name, bit: Some(_) } => quote! { out.attribute(#name, &self.#slot); },
            Role::Attribute { name, bit: None } => quote! { out.optional_attribute(#name, &self.#slot); },
            Role::AnyAttributes { namespaces } => quote! { out.any_attributes(&self.#slot, #namespaces); },
            _ => return None,
        })
    });
    let content = record.fields.iter().filter_map(|field| {
        let slot = ident(&field.name);
        Some(match &field.role {
            Role::Element { name, .. } => quote! { out.element(#name, &self.#slot); },
            Role::Choice { .. } => quote! { out.choice(&self.#slot); },
            Role::Text => quote! { out.text(&self.#slot); },
            Role::Any { namespaces, .. } => quote! { out.any(&self.#slot, #namespaces); },
            _ => return None,
        })
    });
    let base =
        |has: bool, method: TokenStream| has.then(|| quote! { rt::WriteComplex::#method(&self.base, out); });
    let has_attributes = inherited.attributes || inherited.any_attributes;
    let has_content = inherited.children || inherited.text;
    let attributes: Vec<_> =
        base(has_attributes, quote! { attributes }).into_iter().chain(attributes).collect();
    let content: Vec<_> = base(has_content, quote! { content }).into_iter().chain(content).collect();
    let method = |name: TokenStream, calls: &[TokenStream]| {
        (!calls.is_empty()).then(|| quote! { #[inline] fn #name(&self, out: &mut rt::Writer) { #(#calls)* } })
    };
    let methods = [method(quote! { attributes }, &attributes), method(quote! { content }, &content)];
    quote! {
        impl rt::WriteComplex for #name { #(#methods)* }
    }
}
