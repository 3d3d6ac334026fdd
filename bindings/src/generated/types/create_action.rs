// @generated

use ::ews_bindings::rt;

/// Simple type `t:CreateActionType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Item`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/item-uploaditemtype).
#[doc(alias = "CreateActionType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum CreateAction {
    CreateNew,
    Update,
    UpdateOrCreate,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for CreateAction {}

rt::open_enum! {
    CreateAction;
    0 CreateNew;
    1 Update;
    2 UpdateOrCreate;
}
