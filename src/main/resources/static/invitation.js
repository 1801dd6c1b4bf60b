// A sheet's QR code has the code behind the #, which browsers send to no server. It is put into the form from here.
const code = document.getElementById("code");
const scanned = decodeURIComponent(location.hash.slice(1));
if (code && scanned && !code.value) {
  code.value = scanned;
  history.replaceState(null, "", location.pathname);
}
