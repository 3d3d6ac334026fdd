//! The traits of operations and properties that types implement. A type loses a trait if the schema lacks a part that the
//! trait needs.

use super::{Api, Operation, Path};

impl Api {
    /// The types that implement a trait of an operation or of properties, each with the name of the trait.
    pub(crate) fn traits(&self) -> Vec<(&Path, &'static str)> {
        let paged = self.paged().into_iter().filter_map(|name| Some(&self.operation(name)?.request.0));
        let mut traits: Vec<(&Path, &str)> = paged.map(|request| (request, "PagedOperation")).collect();
        traits.extend(self.syncs().into_iter().map(|sync| (sync.request, "SyncOperation")));
        traits.extend(self.batches().into_iter().map(|batch| (batch.request, "BatchOperation")));
        if let Some(properties) = &self.properties {
            let types = properties.types.iter().map(|of| &of.path);
            let choices = properties.choices.iter().map(|choice| &choice.path);
            traits.extend(types.chain(choices).map(|path| (path, "FieldsByUri")));
            traits.push((&properties.uris, "FieldUri"));
        }
        traits
    }

    /// The operation with a name.
    pub(super) fn operation(&self, name: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.name == name)
    }
}
