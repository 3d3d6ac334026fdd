//! Structs: definition, constructor, reading, writing.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::lower::is_required;
use crate::rust::{ChoiceOccurrence, Field, Item, Role, Struct, Type};

use super::scope::Scope;
use super::{Structs, derives, docs, head, ident, name_pattern, shape};

pub(super) fn record(item: &Item, record: &Struct, structs: &Structs<'_>, scope: &mut Scope) -> TokenStream {
    let definition = definition(item, record, scope);
    let shape = shape::complex_type(&ident(&item.path.name), &record.shape, scope);
    let new = (!item.derives.default).then(|| constructor(item, record, structs, scope));
    let name = ident(&item.path.name);
    let blank = blank(item, record, structs);
    let extends = record.base.as_ref().map(|base| {
        let base = scope.path(base);
        quote! { xml::extends!(#name, #base); }
    });
    let inherited = Inherited::of(record, structs);
    let from = from_alternatives(item, record, structs, scope);
    let read = read(item, record, &inherited);
    let write = write(item, record, &inherited);
    quote! {
        #definition
        #shape
        #new
        #extends
        #blank
        #from
        #read
        #write
    }
}

fn definition(item: &Item, record: &Struct, scope: &mut Scope) -> TokenStream {
    let (head, name) = (head(item), ident(&item.path.name));
    let default = item.derives.default.then(|| quote! { Default, });
    let secret = record.fields.iter().any(|field| field.secret);
    let debug = (!secret).then(|| quote! { Debug, });
    let derives = derives(item, &quote! { #debug #default });
    let base = record.base.as_ref().map(|base| {
        let (doc, base) = (format!(" What it inherits from [`{}`].", base.name), scope.path(base));
        quote! { #[doc = #doc] pub base: #base, }
    });
    let fields = record.fields.iter().map(|field| {
        let (docs, name, ty) = (docs(&field.docs), ident(&field.name), scope.ty(&field.ty));
        quote! { #docs pub #name: #ty, }
    });
    let fields: Vec<_> = fields.collect();
    let debug = secret.then(|| hiding_debug(item, record));
    quote! {
        #head
        #derives
        pub struct #name { #base #(#fields)* }
        #debug
    }
}

/// `Debug` that shows only whether a secret field is there.
fn hiding_debug(item: &Item, record: &Struct) -> TokenStream {
    let (name, text) = (ident(&item.path.name), &item.path.name);
    let base = record.base.as_ref().map(|_| quote! { .field("base", &self.base) });
    let fields = record.fields.iter().map(|field| {
        let (name, text) = (ident(&field.name), field.name.trim_start_matches("r#"));
        if field.secret {
            quote! { .field(#text, &xml::Hidden) }
        } else {
            quote! { .field(#text, &self.#name) }
        }
    });
    quote! {
        impl ::std::fmt::Debug for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(#text) #base #(#fields)* .finish()
            }
        }
    }
}

/// The required fields of a struct and its bases, the bases' first.
fn required<'a>(record: &'a Struct, structs: &Structs<'a>) -> Vec<&'a Field> {
    let mut chain: Vec<_> = structs.chain(record).collect();
    chain.reverse();
    chain.into_iter().flat_map(|record| record.fields.iter().filter(|field| is_required(field))).collect()
}

fn constructor(item: &Item, record: &Struct, structs: &Structs<'_>, scope: &mut Scope) -> TokenStream {
    let inherited =
        record.base.as_ref().and_then(|path| structs.get(path)).map(|base| required(base, structs));
    let inherited = inherited.unwrap_or_default();
    let arguments = required(record, structs).into_iter().map(|field| {
        let (name, ty) = (ident(&field.name), argument(&field.ty, scope));
        quote! { #name: #ty }
    });
    let arguments: Vec<_> = arguments.collect();
    let base = record.base.as_ref().map(|path| {
        let base = &inherited;
        let names = base.iter().map(|field| ident(&field.name));
        let path = scope.path(path);
        if base.is_empty() {
            quote! { base: #path::default(), }
        } else {
            quote! { base: #path::new(#(#names),*), }
        }
    });
    let fields = record.fields.iter().map(|field| {
        let name = ident(&field.name);
        match &field.ty {
            _ if !is_required(field) => {
                if let Type::Vec(_) = &field.ty {
                    quote! { #name: Vec::new(), }
                } else {
                    quote! { #name: None, }
                }
            }
            Type::Boxed(_) => quote! { #name: Box::new(#name), },
            Type::BuiltIn("String") => quote! { #name: #name.into(), },
            _ => quote! { #name, },
        }
    });
    let name = ident(&item.path.name);
    quote! {
        impl #name {
            /// From what is required; the rest is empty.
            pub fn new(#(#arguments),*) -> Self {
                Self { #base #(#fields)* }
            }
        }
    }
}

fn argument(ty: &Type, scope: &mut Scope) -> TokenStream {
    match ty {
        Type::BuiltIn("String") => quote! { impl Into<String> },
        Type::Boxed(inner) => scope.ty(inner),
        ty => scope.ty(ty),
    }
}

fn blank(item: &Item, record: &Struct, structs: &Structs<'_>) -> TokenStream {
    let name = ident(&item.path.name);
    if item.derives.default {
        return quote! { xml::blank_default!(#name); };
    }
    // A text is given as `impl Into<String>`, of which the macro cannot know the type.
    let blanks = required(record, structs).into_iter().map(|field| {
        if let Type::BuiltIn("String") = &field.ty {
            quote! { text }
        } else {
            quote! { blank }
        }
    });
    quote! { xml::blank_new!(#name: #(#blanks),*); }
}

/// A struct that is nothing but a choice comes from each alternative.
fn from_alternatives(
    item: &Item,
    record: &Struct,
    structs: &Structs<'_>,
    scope: &mut Scope,
) -> Option<TokenStream> {
    let [
        Field {
            name,
            role: Role::Choice { occurrence: ChoiceOccurrence::Required(_), .. },
            ty: Type::Path(choice),
            ..
        },
    ] = record.fields.as_slice()
    else {
        return None;
    };
    if record.base.is_some() {
        return None;
    }
    let types =
        structs.alternatives(choice).filter(|ty| ty.path() != Some(&item.path)).map(|ty| scope.ty(ty));
    let types: Vec<_> = types.collect();
    let (owner, field) = (ident(&item.path.name), ident(name));
    Some(quote! { xml::from_alternatives!(#owner.#field: #(#types),*); })
}

/// What the bases of a struct have, so that only calls which can do something are passed on.
#[derive(Default)]
struct Inherited {
    attributes: bool,
    any_attributes: bool,
    children: bool,
    choices: bool,
    text: bool,
}

impl Inherited {
    fn of(record: &Struct, structs: &Structs<'_>) -> Self {
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
        impl xml::ReadNode for #name { #(#methods)* }
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
            quote! { #pattern => input.require_attribute(&mut self.#slot, attribute, #bit), }
        } else {
            quote! { #pattern => input.fill_attribute(&mut self.#slot, attribute), }
        })
    });
    let arms: Vec<_> = arms.collect();
    let rest = match (inherited.attributes, arms.is_empty()) {
        (false, true) => return None,
        (false, false) => quote! { Ok(xml::Taken::No) },
        (true, _) => quote! { xml::ReadNode::attribute(&mut self.base, attribute, input) },
    };
    let body = if arms.is_empty() {
        rest
    } else {
        quote! { match attribute.name() { #(#arms)* _ => #rest, } }
    };
    Some(quote! {
        #[inline]
        fn attribute(&mut self, attribute: &xml::Attribute, input: &mut xml::Input) -> Result<xml::Taken> {
            #body
        }
    })
}

fn child(record: &Struct, inherited: &Inherited) -> Option<TokenStream> {
    let arms = record.fields.iter().filter_map(|field| {
        let Role::Element { name, bit: required } = &field.role else { return None };
        let (pattern, slot) = (name_pattern(name), ident(&field.name));
        Some(if let Some(bit) = required.map(bit) {
            quote! { #pattern => input.require(&mut self.#slot, tag, #bit), }
        } else {
            quote! { #pattern => input.fill(&mut self.#slot, tag), }
        })
    });
    let arms: Vec<_> = arms.collect();
    let calls = record.fields.iter().filter_map(open_call);
    let base = inherited.children.then(|| quote! { xml::ReadNode::child(&mut self.base, tag, input) });
    let mut calls: Vec<_> = calls.chain(base).collect();
    let mut rest = match calls.pop() {
        None if arms.is_empty() => return None,
        None => quote! { Ok(xml::Taken::No) },
        Some(last) => last,
    };
    while let Some(call) = calls.pop() {
        rest = quote! { match #call? { xml::Taken::No => #rest, taken => Ok(taken), } };
    }
    let body = if arms.is_empty() {
        rest
    } else {
        quote! { match tag.name() { #(#arms)* _ => #rest, } }
    };
    Some(quote! {
        #[inline]
        fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
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
            Some(quote! { input.require_choice(&mut self.#slot, tag, #bit) })
        }
        Role::Choice { occurrence: ChoiceOccurrence::Optional, .. } => {
            Some(quote! { input.choose(&mut self.#slot, tag) })
        }
        Role::Choice { occurrence: ChoiceOccurrence::Each, .. } => {
            Some(quote! { input.choose_each(&mut self.#slot, tag) })
        }
        Role::Any { namespaces } => Some(quote! { input.any(&mut self.#slot, tag, #namespaces) }),
        _ => None,
    }
}

fn text(record: &Struct, inherited: &Inherited) -> Option<TokenStream> {
    let own = record.fields.iter().find(|field| field.role == Role::Text);
    let body = match own {
        Some(field) => {
            let slot = ident(&field.name);
            quote! { input.fill_text(&mut self.#slot, text) }
        }
        None if inherited.text => quote! { xml::ReadNode::text(&mut self.base, text, input) },
        None => return None,
    };
    Some(quote! {
        #[inline]
        fn text(&mut self, text: ::std::borrow::Cow<'_, str>, input: &mut xml::Input) -> Result<()> {
            #body
        }
    })
}

fn unlisted(record: &Struct, inherited: &Inherited) -> Option<TokenStream> {
    let calls = record.fields.iter().filter_map(|field| {
        let Role::Choice { occurrence, .. } = &field.role else { return None };
        let slot = ident(&field.name);
        Some(match occurrence {
            ChoiceOccurrence::Required(_) => quote! { raw.keep(&mut self.#slot) },
            ChoiceOccurrence::Optional => quote! { raw.keep_optional(&mut self.#slot) },
            ChoiceOccurrence::Each => quote! { raw.keep_each(&mut self.#slot) },
        })
    });
    let base = inherited.choices.then(|| quote! { xml::ReadNode::unlisted(&mut self.base, raw) });
    let mut calls = calls.chain(base);
    let first = calls.next()?;
    let rest = calls.map(|call| quote! { .or_else(|raw| #call) });
    Some(quote! {
        fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> { #first #(#rest)* }
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
            quote! { xml::ReadNode::any_attribute(&mut self.base, attribute, uri) }
        }
        None => return None,
    };
    Some(quote! {
        fn any_attribute(&mut self, attribute: &xml::Attribute, uri: &str) -> xml::Taken { #body }
    })
}

fn write(item: &Item, record: &Struct, inherited: &Inherited) -> TokenStream {
    let name = ident(&item.path.name);
    let attributes = record.fields.iter().filter_map(|field| {
        let slot = ident(&field.name);
        Some(match &field.role {
            Role::Attribute { name, bit: Some(_) } => quote! { out.attribute(#name, &self.#slot); },
            Role::Attribute { name, bit: None } => quote! { out.optional_attribute(#name, &self.#slot); },
            Role::AnyAttributes { .. } => quote! { out.any_attributes(&self.#slot); },
            _ => return None,
        })
    });
    let content = record.fields.iter().filter_map(|field| {
        let slot = ident(&field.name);
        Some(match &field.role {
            Role::Element { name, .. } => quote! { out.element(#name, &self.#slot); },
            Role::Choice { .. } => quote! { out.choice(&self.#slot); },
            Role::Text => quote! { out.text(&self.#slot); },
            Role::Any { .. } => quote! { out.any(&self.#slot); },
            _ => return None,
        })
    });
    let base =
        |has: bool, method: TokenStream| has.then(|| quote! { xml::WriteNode::#method(&self.base, out); });
    let has_attributes = inherited.attributes || inherited.any_attributes;
    let has_content = inherited.children || inherited.text;
    let attributes: Vec<_> =
        base(has_attributes, quote! { attributes }).into_iter().chain(attributes).collect();
    let content: Vec<_> = base(has_content, quote! { content }).into_iter().chain(content).collect();
    let method = |name: TokenStream, calls: &[TokenStream]| {
        (!calls.is_empty())
            .then(|| quote! { #[inline] fn #name(&self, out: &mut xml::Output) { #(#calls)* } })
    };
    let methods = [method(quote! { attributes }, &attributes), method(quote! { content }, &content)];
    quote! {
        impl xml::WriteNode for #name { #(#methods)* }
    }
}
