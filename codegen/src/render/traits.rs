//! The traits of operations and properties that the rendered code implements. A type loses a trait if the schema lacks a
//! part that the trait needs.

use crate::rust::{Api, Index, Path};

use super::{batch, pages, sync};

/// Each type with the name of a trait.
pub(crate) fn traits(api: &Api) -> Vec<(&Path, &'static str)> {
    let request = |name: &str| {
        let operation = api.operations.iter().find(|operation| operation.name == name);
        operation.map(|operation| &operation.request.0)
    };
    let synced = sync::sync_operations(api).filter_map(|(name, _)| Some((request(name)?, "SyncOperation")));
    let mut traits: Vec<(&Path, &str)> = synced.collect();
    traits.extend(pages::paged(api).into_iter().filter_map(|name| Some((request(name)?, "PagedOperation"))));
    let batches = batch::batches(api, &Index::new(&api.items));
    traits.extend(batches.into_iter().map(|batch| (batch.request, "BatchOperation")));
    if let Some(properties) = &api.properties {
        let types = properties.types.iter().map(|of| &of.path);
        let choices = properties.choices.iter().map(|choice| &choice.path);
        traits.extend(types.chain(choices).map(|path| (path, "FieldsByUri")));
        traits.push((&properties.uris, "FieldUri"));
    }
    traits
}
