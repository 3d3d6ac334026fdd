// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(CreateAction: CreateNew, Update, UpdateOrCreate);
