//! Wildcards: the namespaces that `xs:any` and `xs:anyAttribute` allow.

/// Returns `true` if a wildcard allows the namespace with a URI. Without a namespace, the URI is empty.
///
/// `allowed` is `##any`, or `##other,URI` (every namespace except this one), or a list of URIs with commas. Only
/// `##any` allows names without a namespace.
pub(crate) fn admits(allowed: &str, uri: &str) -> bool {
    match allowed.split_once(',') {
        _ if allowed == "##any" => true,
        Some(("##other", target)) => !uri.is_empty() && uri != target,
        _ => !uri.is_empty() && allowed.split(',').any(|known| known == uri),
    }
}
