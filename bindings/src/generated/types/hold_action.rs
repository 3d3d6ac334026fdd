// @generated from the schemas of version V2018_01_08.

/// Simple type `t:HoldActionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "HoldActionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum HoldAction {
    Create,
    Update,
    Remove,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(HoldAction : Create, Remove, Update);
