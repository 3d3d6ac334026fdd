//! Rust items to text. Each kind of item has a source file here; none of them reads the schema.
//!
//! In: [`Api`]. Out: [`Files`]: one file for each type, `lists.rs`, `elements.rs` and `mod.rs` for each namespace,
//! `operations.rs`, `operation_index.rs`, `headers.rs`, `ns.rs` and `history.txt`.

mod areas;
mod batch;
mod choice;
mod elements;
mod headers;
mod layout;
mod list;
mod messages;
mod modules;
mod operations;
mod pages;
mod pattern;
mod properties;
mod scope;
mod simple;
mod structs;
mod sync;
mod type_info;
mod xsi_type;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::error::Result;
use crate::name::Name;
use crate::rust::{Api, Index, Item, Kind, Module, Path, Reference, Type, list_marker};
use crate::write::{Files, GENERATED};

use self::layout::{MacroCall, literal};
use self::scope::Scope;

/// The items of each file, by module and name of the file.
type ItemsByFile<'a> = BTreeMap<(Module, &'a str), Vec<&'a Item>>;

/// The only global element of each type that has one.
type Roots<'a> = BTreeMap<&'a Path, &'a Name>;

/// Renders everything.
pub(crate) fn render(api: &Api) -> Result<Files> {
    let (index, roots) = (Index::new(&api.items), roots(api));
    let mut files = Files::default();
    api.warnings.iter().for_each(|warning| files.warn(warning.clone()));
    let by_file = items_by_file(api);
    for ((module, file), items) in &by_file {
        let path = format!("{module}/{file}.rs");
        files.insert(
            path.clone(),
            item_file(*module, items, &index, &roots).map_err(|error| error.in_file(path))?,
        )?;
    }
    for (module, ..) in api.namespaces.iter().copied() {
        files.insert(format!("{module}/mod.rs"), file("", &[modules::module(api, module, &by_file)]))?;
        let mut scope = Scope::new(module, &[]);
        let elements = elements::elements(api, module, &mut scope);
        files.insert(format!("{module}/elements.rs"), file(&scope.uses(), &[elements]))?;
    }
    // A version is any text. Without escapes, a line break in it would end the comment.
    let version = match &*api.version {
        "" => String::new(),
        version => format!(" from the schemas of version {}", version.escape_debug()),
    };
    files.insert("mod.rs", format!("{GENERATED}{version}\n\n{}", modules::root(api)))?;
    if !api.areas.is_empty() {
        files.insert("operation_index.rs", file("", &[areas::index(&api.areas)]))?;
    }
    files.insert("ns.rs", file("use ::ews_bindings::rt;\n", &[modules::namespaces(api)]))?;
    let mut scope = Scope::new(None, &[]);
    let headers = headers::headers(api, &mut scope)?;
    files.insert("headers.rs", file(&scope.uses(), &headers))?;
    let mut scope = Scope::new(None, &[]);
    let operations = operations::operations(api, &mut scope)?;
    files.insert("operations.rs", file(&scope.uses(), &operations))?;
    if let Some(properties) = &api.properties {
        let mut scope = Scope::new(None, &[]);
        let blocks = properties::properties(properties, &mut scope);
        files.insert("properties.rs", file(&scope.uses(), &blocks))?;
    }
    if !api.history.is_empty() {
        files.insert("history.txt", format!("{GENERATED}\n{}\n", api.history.join("\n")))?;
    }
    Ok(files)
}

fn roots(api: &Api) -> Roots<'_> {
    let roots = api.elements.iter().filter(|element| element.is_root);
    roots.filter_map(|element| Some((element.ty.path()?, &element.name))).collect()
}

/// The items by file. List types that have a file to themselves share the file `lists` instead.
fn items_by_file(api: &Api) -> ItemsByFile<'_> {
    let mut by_file = ItemsByFile::new();
    for item in &api.items {
        by_file.entry((item.path.module, &item.file)).or_default().push(item);
    }
    for (module, ..) in api.namespaces.iter().copied() {
        let is_list = |items: &[&Item]| matches!(items, [Item { kind: Kind::List(_), .. }]);
        let lists = by_file.iter().filter(|((of, _), items)| *of == module && is_list(items));
        let lists: Vec<(&str, &Path)> = lists.map(|((_, file), items)| (*file, &items[0].path)).collect();
        // A list with the name of another list's marker keeps a file to itself.
        let markers: BTreeSet<String> = lists.iter().map(|(_, path)| list_marker(path)).collect();
        let lists: Vec<&str> =
            lists.iter().filter(|(_, path)| !markers.contains(&path.name)).map(|(file, _)| *file).collect();
        if lists.len() < 2 || by_file.contains_key(&(module, "lists")) {
            continue;
        }
        let items = lists.iter().filter_map(|file| by_file.remove(&(module, file))).flatten().collect();
        by_file.insert((module, "lists"), items);
    }
    // The type that the file is named after comes first.
    for items in by_file.values_mut() {
        items.sort_by_key(|item| matches!(item.kind, Kind::Choice(_) | Kind::XsiTypeEnum(_)));
    }
    by_file
}

/// The path of the file of each item, and the code of the item there. A choice is part of the item whose file it shares.
pub(crate) fn code_of_items(api: &Api) -> Result<BTreeMap<Path, (String, String)>> {
    let (index, roots) = (Index::new(&api.items), roots(api));
    let mut code = BTreeMap::new();
    for ((module, file), items) in items_by_file(api) {
        let mut scope = file_scope(module, &items);
        let mut by_item = BTreeMap::<&str, Vec<String>>::new();
        for item in &items {
            by_item.entry(&item.file).or_default().extend(item_blocks(item, &index, &roots, &mut scope)?);
        }
        for item in &items {
            let text = by_item[item.file.as_str()].join("\n\n");
            code.insert(item.path.clone(), (format!("{module}/{file}.rs"), text));
        }
    }
    Ok(code)
}

/// The names that a file of items declares.
fn file_scope(module: Module, items: &[&Item]) -> Scope {
    let mut scope = Scope::new(module, items);
    for item in items.iter().filter(|item| matches!(item.kind, Kind::List(_))) {
        scope.define(list_marker(&item.path));
    }
    scope
}

/// A file of items.
fn item_file(module: Module, items: &[&Item], index: &Index<'_>, roots: &Roots<'_>) -> Result<String> {
    let mut scope = file_scope(module, items);
    if items.iter().any(|item| !matches!(item.kind, Kind::Alias(_))) {
        scope.use_runtime("rt");
    }
    let mut blocks = Vec::new();
    for item in items {
        blocks.extend(item_blocks(item, index, roots, &mut scope)?);
    }
    Ok(file(&scope.uses(), &blocks))
}

/// The code of an item.
fn item_blocks(item: &Item, index: &Index<'_>, roots: &Roots<'_>, scope: &mut Scope) -> Result<Vec<String>> {
    let mut blocks = definition(item, index, scope)?;
    if let Some(element) = roots.get(&item.path) {
        scope.use_namespaces();
        let name = match &item.kind {
            Kind::List(_) => list_marker(&item.path),
            _ => item.path.name.clone(),
        };
        let mut call = MacroCall::new("root");
        call.text(&format!("{name} = {}", literal(element)));
        blocks.push(call.finish());
    }
    Ok(blocks)
}

fn definition(item: &Item, index: &Index<'_>, scope: &mut Scope) -> Result<Vec<String>> {
    match &item.kind {
        Kind::Struct(record) => structs::structure(item, record, index, scope),
        Kind::List(list) => list::list_type(item, list, scope),
        Kind::ChoiceWrapper(wrapper) => choice::wrapper(item, wrapper, index, scope),
        Kind::Choice(choice) => choice::choice(item, choice, index, scope),
        Kind::ChoiceEnum(choice, info) => choice::choice_type(item, choice, info, index, scope),
        Kind::XsiTypeEnum(value) => xsi_type::xsi_type_enum(item, value, index, scope),
        Kind::Enum(values) => simple::enumeration(item, values),
        Kind::Facet(facet) => simple::facet(item, facet, scope),
        Kind::TextList(inner) => simple::text_list(item, inner, index, scope),
        Kind::Union(members) => simple::union(item, members, index, scope),
        Kind::Alias(inner) => simple::alias(item, inner, scope),
    }
}

/// The text of a file: header, imports, and blocks with an empty line between them.
fn file(uses: &str, blocks: &[String]) -> String {
    let parts = [GENERATED, uses].into_iter().chain(blocks.iter().map(String::as_str));
    let parts: Vec<&str> = parts.map(str::trim_end).filter(|part| !part.is_empty()).collect();
    format!("{}\n", parts.join("\n\n"))
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

/// The documentation of a type, and its name in the schema.
fn head(item: &Item) -> TokenStream {
    head_with(item, &[])
}

/// The documentation of a type with additional lines, and its name in the schema.
fn head_with(item: &Item, additional: &[String]) -> TokenStream {
    let mut lines = [&item.docs, additional].concat();
    if let Some(Reference { title, url }) = &item.reference {
        lines.extend([String::new(), format!("Microsoft's reference: [`{title}`]({url}).")]);
    }
    let docs = docs(&lines);
    let aliases = aliases(&item.aliases);
    quote! { #docs #aliases }
}

/// The names under which the search of rustdoc finds an item, besides its Rust name.
fn aliases(names: &[String]) -> Option<TokenStream> {
    match names {
        [] => None,
        [name] => Some(quote! { #[doc(alias = #name)] }),
        names => Some(quote! { #[doc(alias(#(#names),*))] }),
    }
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

/// The attribute that tells serde how to store a floating-point number, or a list of such numbers.
fn stored_float(ty: &Type, index: &Index<'_>) -> Option<TokenStream> {
    index.is_float(ty).then(|| quote! { #[cfg_attr(feature = "serde", serde(with = "rt::stored::float"))] })
}

/// `Eq`, where a type can have it. A derive would add a function to compile for each type.
fn eq(item: &Item) -> Option<String> {
    item.derives.eq.then(|| format!("impl Eq for {} {{}}\n", item.path.name))
}

fn ident(name: &str) -> proc_macro2::Ident {
    match name.strip_prefix("r#") {
        Some(raw) => proc_macro2::Ident::new_raw(raw, proc_macro2::Span::call_site()),
        None => proc_macro2::Ident::new(name, proc_macro2::Span::call_site()),
    }
}
