// @generated

use ::ews_bindings::xml;

/// Simple type `t:OofState`.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum OofState {
    Disabled,
    Enabled,
    Scheduled,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(OofState: Disabled, Enabled, Scheduled);
