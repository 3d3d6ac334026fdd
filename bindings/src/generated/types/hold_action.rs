// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(HoldAction: Create, Remove, Update);
