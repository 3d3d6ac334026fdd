// @generated from the schemas of version V2018_01_08.

/// Simple type `t:CreateActionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "CreateActionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum CreateAction {
    CreateNew,
    Update,
    UpdateOrCreate,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(CreateAction : CreateNew, Update, UpdateOrCreate);
