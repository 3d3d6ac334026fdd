//! The sync operations: `impl SyncOperation` for `SyncFolderItems` and `SyncFolderHierarchy`.
//!
//! The fields are found by the names of their elements. A schema that lacks one of them gets no implementation.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::exchange::{self, SYNC_HIERARCHY, SYNC_ITEMS, sync};
use crate::rust::{Api, Field, Index, Kind, Operation, Outcomes, Path, Struct, Type};

use super::ident;

/// Renders the implementations that the schema has the elements for, each with the name of the operation.
pub(super) fn sync_operations(api: &Api) -> impl Iterator<Item = (&'static str, TokenStream)> {
    let sync = Sync { api, index: Index::new(&api.items) };
    let operations = [(&SYNC_HIERARCHY, sync.hierarchy()), (&SYNC_ITEMS, sync.items())];
    operations.into_iter().filter_map(|(names, rendered)| Some((names.operation, rendered?)))
}

struct Sync<'a> {
    api: &'a Api,
    index: Index<'a>,
}

/// The parts of an implementation that both operations have.
struct Common<'a> {
    operation: &'a Operation,
    /// The required fields of the request, in the order of its constructor.
    required: Vec<&'a Field>,
    folder: &'a Field,
    request: &'a Struct,
    /// The field of the request with the state.
    state: Ident,
    /// The constants and types, without those of folder and settings.
    types: TokenStream,
    /// The method `page`.
    page: TokenStream,
}

impl<'a> Sync<'a> {
    fn hierarchy(&self) -> Option<TokenStream> {
        let common = self.common(&SYNC_HIERARCHY)?;
        let request = path(&common.operation.request.0);
        let Type::Option(folder_id) = &common.folder.ty else { return None };
        let (folder_id, folder) = (type_path(folder_id)?, optional_from(common.folder, &quote! { folder })?);
        let new = common.constructor(&[(SYNC_HIERARCHY.shape, quote! { shape })])?;
        let Common { state, types, page, .. } = common;
        Some(quote! {
            impl ::ews_bindings::sync::SyncOperation for #request {
                #types
                type FolderId = #folder_id;
                type Folder = Option<#folder_id>;
                type Settings = ();
                #[inline]
                fn default_settings() {}
                #[inline]
                fn request(shape: Self::Shape, folder: Self::Folder, _: (), state: Option<String>) -> Self {
                    let mut request = #new;
                    #folder
                    request.#state = state;
                    request
                }
                #page
            }
        })
    }

    fn items(&self) -> Option<TokenStream> {
        let common = self.common(&SYNC_ITEMS)?;
        let request = path(&common.operation.request.0);
        let folder_id = type_path(&common.folder.ty)?;
        let max_changes = element(common.request, sync::MAX_CHANGES)?;
        let (max_type, most) = (type_path(&max_changes.ty)?, self.greatest(&max_changes.ty)?);
        let (ignore_type, ignore) = self.ignore(common.request)?;
        let (scope_type, scope) = scope(common.request)?;
        let new = common.constructor(&[
            (SYNC_ITEMS.shape, quote! { shape }),
            (sync::FOLDER, quote! { folder }),
            (sync::MAX_CHANGES, quote! { settings.max_changes }),
        ])?;
        let Common { state, types, page, .. } = common;
        Some(quote! {
            impl ::ews_bindings::sync::SyncOperation for #request {
                #types
                type FolderId = #folder_id;
                type Folder = #folder_id;
                type Settings = ::ews_bindings::sync::ItemsSettings<#max_type, #ignore_type, #scope_type>;
                #[inline]
                fn default_settings() -> Self::Settings {
                    ::ews_bindings::sync::ItemsSettings::new(#max_type::unchecked(#most))
                }
                #[inline]
                fn request(shape: Self::Shape, folder: Self::Folder, settings: Self::Settings, state: Option<String>) -> Self {
                    let mut request = #new;
                    request.#state = state;
                    #ignore
                    #scope
                    request
                }
                #page
            }
        })
    }

    fn common(&self, names: &exchange::Sync) -> Option<Common<'a>> {
        let operation = self.api.operations.iter().find(|operation| operation.name == names.operation)?;
        let request = self.index.record(&operation.request.0)?;
        let Outcomes::List { message } = &operation.outcomes else { return None };
        let message = self.index.record(message)?;
        let shape = type_path(&element(request, names.shape)?.ty)?;
        let changes_field = element(message, sync::CHANGES)?;
        let Type::Option(changes) = &changes_field.ty else { return None };
        let Kind::List(list) = &self.index.item(changes.plain()?)?.kind else { return None };
        let (changes, change, state_kind) = (type_path(changes)?, type_path(&list.item)?, names.state_kind);
        let (is_last, flag) = (element(message, names.is_last)?, Type::BuiltIn("bool"));
        let [state, next] = [element(request, sync::STATE)?, element(message, sync::STATE)?];
        let is_text =
            |field: &Field| matches!(&field.ty, Type::Option(ty) if **ty == Type::BuiltIn("String"));
        if ![state, next].into_iter().all(is_text)
            || is_last.ty != Type::Option(Box::new(flag))
            || list.element.is_some()
        {
            return None;
        }
        let [is_last, next, changes_field] = [is_last, next, changes_field].map(|field| ident(&field.name));
        Some(Common {
            state: ident(&state.name),
            operation,
            required: self.index.required(request),
            folder: element(request, sync::FOLDER)?,
            request,
            types: quote! {
                const STATE_KIND: &'static str = #state_kind;
                type RequestHeader = super::headers::RequestHeader;
                type Shape = #shape;
                type Change = #change;
                type Changes = #changes;
            },
            page: quote! {
                #[inline]
                fn page(message: Self::Message) -> ::ews_bindings::sync::PageContent<Self::Changes> {
                    ::ews_bindings::sync::PageContent { state: message.#next, is_last: message.#is_last, changes: message.#changes_field }
                }
            },
        })
    }

    /// The largest value of a number with facets.
    fn greatest(&self, ty: &Type) -> Option<proc_macro2::Literal> {
        let Kind::Facet(facet) = &self.index.item(ty.plain()?)?.kind else { return None };
        let is_int = facet.base == Type::BuiltIn("i32");
        let max = facet.alternatives.first()?.max.filter(|_| is_int)?;
        i32::try_from(max.min(i32::MAX.into())).ok().map(proc_macro2::Literal::i32_unsuffixed)
    }

    /// The type of an id in `Ignore`, and the statement that sets the field; neither where the schema lacks it.
    fn ignore(&self, request: &Struct) -> Option<(TokenStream, TokenStream)> {
        let Some(field) = element(request, sync::IGNORE) else { return Some((absent(), TokenStream::new())) };
        let Type::Option(list) = &field.ty else { return None };
        let Kind::List(entries) = &self.index.item(list.plain()?)?.kind else { return None };
        let (id, name) = (type_path(&entries.item)?, ident(&field.name));
        let set = quote! { request.#name = (!settings.ignore.is_empty()).then(|| settings.ignore.into()); };
        Some((id, set))
    }
}

/// The type of `SyncScope`, and the statement that sets the field; neither where the schema lacks it.
fn scope(request: &Struct) -> Option<(TokenStream, TokenStream)> {
    let Some(field) = element(request, sync::SCOPE) else { return Some((absent(), TokenStream::new())) };
    let Type::Option(scope) = &field.ty else { return None };
    Some((type_path(scope)?, optional_from(field, &quote! { settings.scope })?))
}

/// The type of a setting that the schema lacks.
fn absent() -> TokenStream {
    quote! { ::std::convert::Infallible }
}

impl Common<'_> {
    /// A call of the request's constructor; `None` if it takes other arguments than those.
    fn constructor(&self, arguments: &[(&str, TokenStream)]) -> Option<TokenStream> {
        let find = |field: &&Field| arguments.iter().find(|(name, _)| field.role.part() == *name);
        let values: Vec<_> =
            self.required.iter().map(|field| Some(&find(field)?.1)).collect::<Option<_>>()?;
        (values.len() == arguments.len()).then(|| quote! { Self::new(#(#values),*) })
    }
}

/// The field of an element, if the struct has it.
fn element<'a>(record: &'a Struct, name: &str) -> Option<&'a Field> {
    record.fields.iter().find(|field| field.role.part() == name)
}

/// The statement that sets an optional field from an optional value.
fn optional_from(field: &Field, value: &TokenStream) -> Option<TokenStream> {
    let Type::Option(inner) = &field.ty else { return None };
    let name = ident(&field.name);
    Some(match **inner {
        Type::Boxed(_) => quote! { request.#name = #value.map(Box::new); },
        _ => quote! { request.#name = #value; },
    })
}

fn path(path: &Path) -> TokenStream {
    let (module, name) = (ident(&path.module.to_string()), ident(&path.name));
    quote! { #module::#name }
}

/// The path of a generated type, in a box or not.
fn type_path(ty: &Type) -> Option<TokenStream> {
    ty.plain().map(path)
}
