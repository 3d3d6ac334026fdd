//! Rust shapes to text: one file per kind of output. Nothing here knows the schema.
//!
//! In: [`Api`]. Out: [`Files`], one per type, a `mod.rs` per namespace, `operations.rs` and
//! `headers.rs`.

mod choice;
mod codec;
mod elements;
mod headers;
mod modules;
mod operations;
mod pattern;
mod polymorph;
mod record;
mod scope;
mod shape;
mod simple;
mod wrapper;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::error::{Error, ErrorKind, Result};
use crate::rust::{Api, Choice, Item, Kind, Module, Path, Struct, Type};
use crate::write::{Files, GENERATED};

use self::scope::Scope;

pub(crate) use self::record::required;

/// Renders everything.
pub(crate) fn render(api: &Api) -> Result<Files> {
    let structs = Structs::new(api);
    let mut files = Files::default();
    let mut by_file: BTreeMap<(Module, &str), Vec<&Item>> = BTreeMap::new();
    for item in &api.items {
        by_file.entry((item.path.module, &item.file)).or_default().push(item);
    }
    for ((module, file), items) in &by_file {
        let mut scope = Scope::new(*module, items);
        // The type that the file is named after comes first.
        let mut items = items.clone();
        items.sort_by_key(|item| matches!(item.kind, Kind::Choice(_) | Kind::Polymorph(_)));
        let body: TokenStream = items.iter().map(|item| render_item(item, &structs, &mut scope)).collect();
        let path = format!("{module}/{file}.rs");
        files.insert(path.clone(), text(api, &path, &scope.uses(), &body)?);
    }
    for module in [Module::Types, Module::Messages] {
        let path = format!("{module}/mod.rs");
        let body = modules::module(module, &by_file);
        files.insert(path.clone(), text(api, &path, &TokenStream::new(), &body)?);
        let path = format!("{module}/elements.rs");
        let (uses, body) = elements::elements(api, module);
        files.insert(path.clone(), text(api, &path, &uses, &body)?);
    }
    for (path, (uses, body)) in [
        ("mod.rs", (TokenStream::new(), modules::root())),
        ("operations.rs", (TokenStream::new(), operations::operations(api))),
        ("headers.rs", headers::headers(api)),
    ] {
        files.insert(path, text(api, path, &uses, &body)?);
    }
    if !api.history.is_empty() {
        files.insert("history.txt", format!("{GENERATED}\n{}\n", api.history.join("\n")));
    }
    Ok(files)
}

fn render_item(item: &Item, structs: &Structs<'_>, scope: &mut Scope) -> TokenStream {
    let kind = render_kind(item, structs, scope);
    let root = structs.roots.get(&item.path).map(|element| {
        let name = match &item.kind {
            Kind::Wrapper(_) => wrapper::list_name(item),
            _ => ident(&item.path.name),
        };
        quote! { rt::root!(#name, #element); }
    });
    quote! { #kind #root }
}

fn render_kind(item: &Item, structs: &Structs<'_>, scope: &mut Scope) -> TokenStream {
    match &item.kind {
        Kind::Struct(record) => record::record(item, record, structs, scope),
        Kind::Wrapper(wrapper) => wrapper::wrapper(item, wrapper, scope),
        Kind::ChoiceWrapper(wrapper) => wrapper::choice_wrapper(item, wrapper, structs, scope),
        Kind::Choice(choice) => choice::choice(item, choice, scope),
        Kind::ChoiceType(choice, shape) => choice::choice_type(item, choice, shape, scope),
        Kind::Polymorph(polymorph) => polymorph::polymorph(item, polymorph, scope),
        Kind::Enum(values) => simple::enumeration(item, values),
        Kind::Facet(facet) => simple::facet(item, facet, scope),
        Kind::List(inner) => simple::list(item, inner, scope),
        Kind::Union(members) => simple::union(item, members, scope),
        Kind::Alias(inner) => simple::alias(item, inner, scope),
    }
}

/// The structs and choices by path, for what a type needs to know of others.
pub(crate) struct Structs<'a> {
    structs: BTreeMap<&'a Path, &'a Struct>,
    choices: BTreeMap<&'a Path, &'a Choice>,
    /// The one global element of a type.
    roots: BTreeMap<&'a Path, &'a str>,
}

impl<'a> Structs<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        let structs: BTreeMap<_, _> = api
            .items
            .iter()
            .filter_map(|item| match &item.kind {
                Kind::Struct(record) => Some((&item.path, record)),
                _ => None,
            })
            .collect();
        let choices = api.items.iter().filter_map(|item| match &item.kind {
            Kind::Choice(choice) => Some((&item.path, choice)),
            _ => None,
        });
        let roots = api.elements.iter().filter(|element| element.is_root);
        let roots = roots.filter_map(|element| Some((element.ty.path()?, element.name.as_str())));
        Self { structs, choices: choices.collect(), roots: roots.collect() }
    }

    /// The types of a choice's alternatives that no other alternative has.
    fn alternatives(&self, path: &Path) -> impl Iterator<Item = &'a Type> {
        let choice = self.choices.get(path).copied();
        choice.into_iter().flat_map(Choice::unshared).map(|variant| variant.ty.unboxed())
    }

    fn get(&self, path: &Path) -> Option<&'a Struct> {
        self.structs.get(path).copied()
    }

    /// A struct and its bases, from the struct up.
    fn chain(&self, record: &'a Struct) -> impl Iterator<Item = &'a Struct> {
        std::iter::successors(Some(record), |record| record.base.as_ref().and_then(|base| self.get(base)))
    }
}

/// A file's text: header, imports, items, formatted.
fn text(api: &Api, path: &str, uses: &TokenStream, body: &TokenStream) -> Result<String> {
    let tokens = quote! { #uses #body };
    let file = syn::parse2(tokens).map_err(|error| {
        Error::new(ErrorKind::Name, format!("the generated code is no Rust: {error}")).in_file(path)
    })?;
    let code = prettyplease::unparse(&file);
    let is_module = path.ends_with("mod.rs");
    let runtime: Vec<&str> = [("Result", "Result<"), ("rt", "rt::"), ("value", "value::"), ("xml", "xml::")]
        .into_iter()
        .filter(|(_, used)| !is_module && code.contains(used))
        .map(|(name, _)| name)
        .collect();
    let runtime = match runtime.as_slice() {
        [] => String::new(),
        [one] => format!("use ::ews_bindings::{one};\n\n"),
        several => format!("use ::ews_bindings::{{{}}};\n\n", several.join(", ")),
    };
    let version = if path == "mod.rs" {
        format!(" from the schemas of version {}", api.version)
    } else {
        String::new()
    };
    let code = spaced(&code);
    Ok(format!("{GENERATED}{version}\n\n{runtime}{code}"))
}

/// Code with an empty line between items, and between methods.
fn spaced(code: &str) -> String {
    let mut out = String::with_capacity(code.len() + code.len() / 20);
    let mut lines = code.lines().peekable();
    while let Some(line) = lines.next() {
        // The formatter spaces the arguments of macros widely.
        if line.trim_start().starts_with("//") {
            out.push_str(line);
        } else if out.ends_with(" &\n") && line.trim_start().starts_with('[') {
            out.truncate(out.trim_end().len());
            tight(line.trim_start(), &mut out);
        } else if let Some(rest) = line.trim_start().strip_prefix(": ") {
            out.truncate(out.trim_end().len());
            out.push_str(": ");
            tight(rest, &mut out);
        } else {
            tight(line, &mut out);
        }
        out.push('\n');
        let Some(next) = lines.peek() else { break };
        let indent = |line: &str| line.len() - line.trim_start().len();
        let item_ends = (line == "}" || line.ends_with([';', '}']) || line == "    };" || line == "    }")
            && indent(line) <= 4;
        let same_list = |start: &str| line.starts_with(start) && next.starts_with(start);
        let is_import = ["use ", "mod ", "pub use ", "pub mod ", "pub const "].into_iter().any(same_list)
            || (line.starts_with("mod ") && next.starts_with("pub use "))
            || (line.starts_with("pub use ") && next.starts_with("mod "));
        if item_ends
            && indent(next) == indent(line)
            && !next.trim_start().starts_with(['}', ')'])
            && !is_import
        {
            out.push('\n');
        }
    }
    out
}

/// A line with what stands outside its strings spaced as people do.
fn tight(line: &str, out: &mut String) {
    let is_quote = |(place, _): &(usize, &str)| !line[..*place].ends_with('\\');
    let mut from = 0;
    for (number, (quote, _)) in line.match_indices('"').filter(is_quote).enumerate() {
        match number % 2 {
            0 => out.push_str(&line[from..quote].replace(" : ", ": ").replace("& [", "&[")),
            _ => out.push_str(&line[from..quote]),
        }
        from = quote;
    }
    let rest = line[from..].replace(" : ", ": ").replace("& [", "&[");
    out.push_str(rest.strip_suffix(" :").map_or(rest.as_str(), |start| start));
    if rest.ends_with(" :") {
        out.push(':');
    }
}

/// Documentation lines as attributes.
fn docs(lines: &[String]) -> TokenStream {
    lines
        .iter()
        .map(|line| {
            let line = if line.is_empty() { String::new() } else { format!(" {line}") };
            quote! { #[doc = #line] }
        })
        .collect()
}

/// What stands above every type: documentation and the schema's name.
fn head(item: &Item) -> TokenStream {
    let docs = docs(&item.docs);
    let alias = item.alias.as_ref().map(|alias| quote! { #[doc(alias = #alias)] });
    quote! { #docs #alias }
}

/// The derives of a type.
fn derives(item: &Item, own: &TokenStream) -> TokenStream {
    let hash = item.derives.eq.then(|| quote! { , Hash });
    let ord = item.derives.ord.then(|| quote! { , PartialOrd, Ord });
    quote! {
        #[derive(Clone, #own PartialEq #hash #ord)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    }
}

/// `Eq`, where a type can have it. To derive it would add a function to compile for each type.
fn eq(item: &Item) -> Option<TokenStream> {
    let name = ident(&item.path.name);
    item.derives.eq.then(|| quote! { impl Eq for #name {} })
}

fn ident(name: &str) -> proc_macro2::Ident {
    match name.strip_prefix("r#") {
        Some(raw) => proc_macro2::Ident::new_raw(raw, proc_macro2::Span::call_site()),
        None => proc_macro2::Ident::new(name, proc_macro2::Span::call_site()),
    }
}

/// A canonical name as macros take it: `t:Name` is `t "Name"`.
fn spelled(name: &str) -> TokenStream {
    let (prefix, local) = name.split_once(':').unwrap_or(("t", name));
    let prefix = ident(prefix);
    quote! { #prefix #local }
}

/// A canonical name as a pattern: `t:Name` is `(rt::T, "Name")`.
fn name_pattern(name: &str) -> TokenStream {
    match name.split_once(':') {
        Some(("t", local)) => quote! { (rt::T, #local) },
        Some(("m", local)) => quote! { (rt::M, #local) },
        Some((_, local)) => quote! { (rt::Namespace::Xml, #local) },
        None => quote! { (rt::Namespace::None, #name) },
    }
}
