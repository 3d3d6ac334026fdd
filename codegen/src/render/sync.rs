//! The sync operations: `impl SyncOperation` for `SyncFolderItems` and `SyncFolderHierarchy`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::rust::{Api, Field, Path, Sync, SyncArgument, SyncSettings, Type};

use super::ident;

/// Renders the implementations.
pub(super) fn sync_operations(api: &Api) -> Vec<TokenStream> {
    api.syncs().iter().map(implementation).collect()
}

fn implementation(sync: &Sync<'_>) -> TokenStream {
    let [request, shape, folder_id, changes, change] =
        [sync.request, sync.shape, sync.folder_id, sync.list, sync.change].map(path);
    let (state_kind, constructor) = (sync.state_kind, constructor(sync));
    let Settings { types, parameter, set } = match &sync.settings {
        Some(settings) => of_items(sync, settings),
        None => of_folders(sync),
    };
    let [state, next, is_last, changes_field] =
        [sync.state, sync.next_state, sync.is_last, sync.changes].map(|field| ident(&field.name));
    quote! {
        impl ::ews_bindings::sync::SyncOperation for #request {
            const STATE_KIND: &'static str = #state_kind;
            type RequestHeader = super::headers::RequestHeader;
            type Shape = #shape;
            type Change = #change;
            type Changes = #changes;
            type FolderId = #folder_id;
            #types
            #[inline]
            fn request(shape: Self::Shape, folder: Self::Folder, #parameter, state: Option<String>) -> Self {
                let mut request = #constructor;
                request.#state = state;
                #set
                request
            }
            #[inline]
            fn page(message: Self::Message) -> ::ews_bindings::sync::PageContent<Self::Changes> {
                ::ews_bindings::sync::PageContent { state: message.#next, is_last: message.#is_last, changes: message.#changes_field }
            }
        }
    }
}

/// The parts of an implementation that depend on the settings.
struct Settings {
    /// The types of the folder and of the settings, and the default settings.
    types: TokenStream,
    /// The parameter of the request.
    parameter: TokenStream,
    /// The statements that set fields of the request.
    set: TokenStream,
}

/// The parts for a sync of folders, which is without settings. Without a folder, it syncs all folders.
fn of_folders(sync: &Sync<'_>) -> Settings {
    let folder_id = path(sync.folder_id);
    Settings {
        types: quote! {
            type Folder = Option<#folder_id>;
            type Settings = ();
            #[inline]
            fn default_settings() {}
        },
        parameter: quote! { _: () },
        set: set_optional(sync.folder, &quote! { folder }),
    }
}

fn of_items(sync: &Sync<'_>, settings: &SyncSettings<'_>) -> Settings {
    // The type of a setting that the schema lacks.
    let absent = quote! { ::std::convert::Infallible };
    let folder_id = path(sync.folder_id);
    let (max_changes, most) = (path(settings.max_changes), Literal::i32_unsuffixed(settings.most));
    let [ignore, scope] = [settings.ignore, settings.scope]
        .map(|setting| setting.map_or_else(|| absent.clone(), |(_, of)| path(of)));
    let set_ignore = settings.ignore.map(|(field, _)| {
        let name = ident(&field.name);
        quote! { request.#name = (!settings.ignore.is_empty()).then(|| settings.ignore.into()); }
    });
    let set_scope = settings.scope.map(|(field, _)| set_optional(field, &quote! { settings.scope }));
    Settings {
        types: quote! {
            type Folder = #folder_id;
            type Settings = ::ews_bindings::sync::ItemsSettings<#max_changes, #ignore, #scope>;
            #[inline]
            fn default_settings() -> Self::Settings {
                ::ews_bindings::sync::ItemsSettings::new(#max_changes::unchecked(#most))
            }
        },
        parameter: quote! { settings: Self::Settings },
        set: quote! { #set_ignore #set_scope },
    }
}

/// A call of the request's constructor.
fn constructor(sync: &Sync<'_>) -> TokenStream {
    let arguments = sync.arguments.iter().map(|argument| match argument {
        SyncArgument::Shape => quote! { shape },
        SyncArgument::Folder => quote! { folder },
        SyncArgument::MaxChanges => quote! { settings.max_changes },
    });
    quote! { Self::new(#(#arguments),*) }
}

/// The statement that sets an optional field from an optional value.
fn set_optional(field: &Field, value: &TokenStream) -> TokenStream {
    let name = ident(&field.name);
    match &field.ty {
        Type::Option(inner) if matches!(**inner, Type::Boxed(_)) => {
            quote! { request.#name = #value.map(Box::new); }
        }
        _ => quote! { request.#name = #value; },
    }
}

fn path(path: &Path) -> TokenStream {
    let (module, name) = (ident(&path.module.to_string()), ident(&path.name));
    quote! { #module::#name }
}
